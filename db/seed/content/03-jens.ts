import { jensDocuments } from "./documents/03-jens.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

/** Consents to LÆ 265 for klinisk funktion and to nothing else; a bisidder reads along. */
export const jens: Scenario = {
  person: {
    id: "00000301-0000-4000-8000-000000000001",
    key: "jens",
    name: "Jens Demosen",
    cpr: "821178-1107",
    mitidUuid: "0000030b-0000-4000-8000-000000000001",
    phone: "00 01 01 03",
    email: "jens@borger.example",
    language: "da",
  },
  sag: {
    id: "00000302-0000-4000-8000-000000000001",
    sagsnummer: "NK-2026-0633",
    authorityKey: "noerreby",
    regelsaet: "2019",
    phase: 1,
    status: "klarTilBehandling",
    happening: {
      da: "Din sag skal på møde i kommunens team. Teamet giver et forslag til, hvad der skal ske.",
      en: prose(`
        A team at the municipality will soon look at your case. It will suggest what happens next.
      `),
    },
    nextStep: {
      da: prose(`
        Læs din plan før mødet den 8. december. Skriv til os, hvis noget er forkert. Bent må gerne
        tage med.
      `),
      en: prose(`
        Read your plan before the meeting on 8 December. Write to us if it is wrong. Bent may come
        too.
      `),
    },
    nextStepBy: "2026-12-07",
    nextStepActor: "citizen",
    waitingFor: {
      what: {
        da: "Råd fra regionen om dit helbred ud fra LÆ 265",
        en: "Advice from the region on your health, based on LÆ 265",
      },
      who: "Region Midtfjord, klinisk funktion",
      expected: "2026-12-02",
    },
    openedOn: "2026-05-11",
    phaseDates: [{ phase: 1, from: "2026-09-28" }],
    contacts: [
      { staffKey: "hanne", role: "koordinerendeSagsbehandler", primary: true },
      { staffKey: "maria", role: "jobformidler", primary: false },
      { staffKey: "inge", role: "kliniskFunktion", primary: false },
    ],
  },
  plan: {
    id: "00000303-0000-4000-8000-000000000001",
    status: "bekraeftet",
    updatedOn: "2026-11-16",
    sections: [
      {
        id: "00000304-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil have et job, hvor du både kører og bruger dine hænder. Du vil gerne kunne holde
          til det i mange år.
        `),
        ownWords: prose(`
          Jeg vil ud at køre igen. Og jeg vil ikke ligge på sofaen i weekenden med ondt i ryggen.
        `),
      },
      {
        id: "00000304-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        body: prose(`
          Du er udlært smed. Du har kørt lastbil i 15 år og har stort kørekort. I efteråret
          prøvede du at køre små ture og samle lette dele. Det gik i 25 timer om ugen, og du nåede
          det halve.
        `),
      },
      {
        id: "00000304-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        body: prose(`
          Du bor i hus med din kone og to børn. Du kan køre børnene i skole og lave mad. Du kan ikke
          slå græs eller bære varer ind. Du går tur to gange om dagen for at holde ryggen i gang.
        `),
      },
      {
        id: "00000304-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        body: prose(`
          Du har ondt i ryggen hver dag. Du kan sidde i omkring 45 minutter. Så skal du op og gå.
          Du må ikke løfte over ti kilo. Smerten går ud i dit ben, når du vrider dig.
        `),
        ownWords: "Min læge har skrevet det, I skal vide. Resten er mellem mig og ham.",
      },
      {
        id: "00000304-0000-4000-8000-000000000005",
        code: "tidligereIndsats",
        heading: "Det, du har prøvet før",
        body: prose(`
          Du har gået til træning og hos en kiropraktor. Du blev opereret i ryggen i 2023. Det
          hjalp på benet, men ikke på ryggen. I 2025 prøvede du at vende tilbage til lastbilen.
          Det gik ikke.
        `),
      },
    ],
    indsatser: [
      {
        id: "00000305-0000-4000-8000-000000000001",
        title: "Praktik med kørsel og let montage",
        kontor: "job",
        by: "maria",
        startsOn: "2026-08-17",
        goal: "Vi ser, hvor mange timer du kan klare.",
        status: "afsluttet",
      },
      {
        id: "00000305-0000-4000-8000-000000000002",
        title: "Træning af ryg på hold",
        kontor: "sundhed",
        startsOn: "2026-10-05",
        goal: "Du kan sidde en time ad gangen.",
        status: "iGang",
      },
      {
        id: "00000305-0000-4000-8000-000000000003",
        title: "Møde i kommunens team",
        kontor: "sagsbehandling",
        by: "hanne",
        startsOn: "2026-12-08",
        goal: "Teamet giver et forslag til din sag.",
        status: "planlagt",
      },
    ],
  },
  documents: jensDocuments,
  afgoerelser: [],
  consents: [
    {
      id: "00000308-0000-4000-8000-000000000001",
      source: "laegehuset",
      recipient: "kliniskFunktion",
      categories: ["sundhed"],
      documentTypes: ["lae265"],
      exceptDocumentIds: [],
      purpose: "laegefagligVurdering",
      requestedBy: "hanne",
      validFromDaysAgo: 6,
      validForDays: 90,
      status: "givet",
    },
    {
      id: "00000308-0000-4000-8000-000000000002",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "vurderingAfArbejdsevne",
      requestedBy: "hanne",
      validFromDaysAgo: 34,
      validForDays: 90,
      status: "afvist",
    },
  ],
  delegations: [
    {
      id: "00000309-0000-4000-8000-000000000001",
      kind: "bisidder",
      helper: {
        personId: "0000030a-0000-4000-8000-000000000001",
        key: "bent",
        name: "Bent Følgesen",
        cpr: "750275-1105",
        mitidUuid: "0000030c-0000-4000-8000-000000000001",
      },
      sections: ["sag", "rehabiliteringsplan", "afgoerelse", "moede"],
      startedDaysAgo: 31,
      validForDays: 150,
    },
  ],
  messages: [
    {
      id: "0000030d-0000-4000-8000-000000000001",
      from: "hanne",
      body: prose(`
        Hej Jens. Din plan er klar til mødet den 8. december. Du kan læse den her i Min Sag. Skriv
        til mig, hvis du vil have noget rettet.
      `),
      sentHoursAgo: 122,
    },
    {
      id: "0000030d-0000-4000-8000-000000000002",
      from: "citizen",
      body: prose(`
        Hej Hanne. Planen er fin. Jeg vil gerne høre, om regionen kun ser det papir, jeg har sagt
        ja til. De skal ikke se andet.
      `),
      sentHoursAgo: 98,
    },
    {
      id: "0000030d-0000-4000-8000-000000000003",
      from: "hanne",
      body: prose(`
        Ja, Jens. Regionen ser kun LÆ 265. Du kan selv følge med i, hvem der har set dine papirer.
        Du kan også tage dit ja tilbage.
      `),
      sentHoursAgo: 90,
    },
  ],
};
