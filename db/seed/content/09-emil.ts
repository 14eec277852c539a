import { emilDocuments } from "./documents/09-emil.ts";
import { klagevejledning } from "./klagevejledning.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

/** His mother reads with a fuldmagt and may not consent; an earlier bisidder's access has ended. */
export const emil: Scenario = {
  person: {
    id: "00000901-0000-4000-8000-000000000001",
    key: "emil",
    name: "Emil Prototypsen",
    cpr: "900498-1119",
    mitidUuid: "0000090b-0000-4000-8000-000000000001",
    phone: "00 01 01 09",
    email: "emil@borger.example",
    language: "da",
  },
  sag: {
    id: "00000902-0000-4000-8000-000000000001",
    sagsnummer: "NK-2026-0359",
    authorityKey: "noerreby",
    regelsaet: "2026",
    phase: 2,
    status: "opfoelgning",
    happening: {
      da: "Du har ret til fleksjob. Maria leder efter et job med dyr eller data til dig.",
      en: prose(`
        You have the right to a fleksjob. Maria is looking for a job with animals or data for you.
      `),
    },
    nextStep: {
      da: prose(`
        Vi vil gerne se et brev fra sygehuset. Kun du kan sige ja eller nej. Din mor kan hjælpe
        dig med at læse det.
      `),
      en: prose(`
        We would like to see a letter from the hospital. Only you can say yes or no. Your mother
        can help you read it.
      `),
    },
    nextStepBy: "2026-12-09",
    nextStepActor: "citizen",
    nextStepConsent: "00000908-0000-4000-8000-000000000001",
    waitingFor: {
      what: {
        da: "Dit svar på, om vi må se brevet fra sygehuset",
        en: "Your answer on whether we may see the letter from the hospital",
      },
      who: "Emil Prototypsen",
      expected: "2026-12-09",
    },
    openedOn: "2026-02-23",
    phaseDates: [
      { phase: 1, from: "2026-02-23" },
      { phase: 2, from: "2026-09-07" },
    ],
    contacts: [
      { staffKey: "maria", role: "jobformidler", primary: true },
      { staffKey: "hanne", role: "koordinerendeSagsbehandler", primary: false },
    ],
  },
  plan: {
    id: "00000903-0000-4000-8000-000000000001",
    status: "bekraeftet",
    updatedOn: "2026-10-15",
    sections: [
      {
        id: "00000904-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil have et job, hvor du ved, hvad du skal hver dag. Du vil gerne arbejde med data
          eller med dyr.
        `),
        ownWords: prose(`
          Jeg vil have en liste. Så laver jeg det, der står på listen. Det er jeg god til.
        `),
      },
      {
        id: "00000904-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        body: prose(`
          Du har en uddannelse i data fra en særlig linje for unge med autisme. I foråret prøvede
          du et job i et arkiv. Du var der 20 timer om ugen og nåede lidt over det halve.
        `),
      },
      {
        id: "00000904-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        body: prose(`
          Du bor i din egen lejlighed. Din mor kommer om søndagen. I laver en plan for ugen. Du
          har to katte, og du spiller skak på nettet. Du vil helst have breve på skrift.
        `),
      },
      {
        id: "00000904-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        body: prose(`
          Du har autisme. Du bliver træt, når planer skifter, og når mange taler på én gang. Så
          har du brug for at være alene i et roligt rum. Du er rask i kroppen.
        `),
        ownWords: prose(`
          Når nogen ændrer planen, bliver det sort i mit hoved. Skriv det til mig dagen før.
        `),
      },
      {
        id: "00000904-0000-4000-8000-000000000005",
        code: "tidligereIndsats",
        heading: "Det, du har prøvet før",
        body: prose(`
          Du har prøvet et job i et supermarked og et på et kontor. Der var for mange folk. I
          arkivet gik det bedre, fordi du havde et rum for dig selv og en fast liste.
        `),
      },
    ],
    indsatser: [
      {
        id: "00000905-0000-4000-8000-000000000001",
        title: "Praktik i byens arkiv",
        kontor: "job",
        by: "maria",
        startsOn: "2026-04-20",
        goal: "Vi ser, hvad du kan i faste rammer.",
        status: "afsluttet",
      },
      {
        id: "00000905-0000-4000-8000-000000000002",
        title: "Find et job med data eller dyr",
        kontor: "job",
        by: "maria",
        startsOn: "2026-09-07",
        goal: "Du får et job med en fast liste og et roligt rum.",
        status: "iGang",
      },
      {
        id: "00000905-0000-4000-8000-000000000003",
        title: "Støtte til at planlægge din uge",
        kontor: "stoette",
        startsOn: "2026-05-04",
        goal: "Du kan selv lave din plan for ugen.",
        status: "iGang",
      },
    ],
  },
  documents: emilDocuments,
  afgoerelser: [
    {
      id: "00000907-0000-4000-8000-000000000001",
      title: "Du har ret til fleksjob",
      status: "meddelt",
      resultat: "Vi giver dig ret til et fleksjob fra den 7. september 2026.",
      begrundelse: prose(`
        Du har autisme, og det er for livet. Du har prøvet to jobs, hvor der var for mange folk. I
        arkivet var du 20 timer om ugen og nåede lidt over det halve. Det svarer til 11 timer. Et
        job på fuld tid kan du ikke klare, heller ikke med støtte.
      `),
      regler: "Afgørelsen er truffet efter § 116 i lov om en aktiv beskæftigelsesindsats.",
      oplysninger: prose(`
        Vi har brugt din plan, forslaget fra teamet, papiret om din praktik og LÆ 265 fra din
        læge.
      `),
      klagevejledning,
      madeOn: "2026-09-02",
      announcedOn: "2026-09-03",
      receivedOn: "2026-09-04",
      klagefrist: "2026-10-02",
    },
  ],
  consents: [
    {
      id: "00000908-0000-4000-8000-000000000001",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "planlaegningAfIndsats",
      requestedBy: "hanne",
      validFromDaysAgo: 4,
      validForDays: 120,
      status: "anmodet",
    },
    {
      id: "00000908-0000-4000-8000-000000000002",
      source: "laegehuset",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["lae265"],
      exceptDocumentIds: [],
      purpose: "vurderingAfArbejdsevne",
      requestedBy: "hanne",
      validFromDaysAgo: 228,
      validForDays: 300,
      status: "givet",
    },
  ],
  delegations: [
    {
      id: "00000909-0000-4000-8000-000000000001",
      kind: "fuldmagt",
      helper: {
        personId: "0000090a-0000-4000-8000-000000000001",
        key: "ellen",
        name: "Ellen Prototypsen",
        cpr: "720569-1126",
        mitidUuid: "0000090c-0000-4000-8000-000000000001",
      },
      sections: ["sag", "rehabiliteringsplan", "afgoerelse", "document", "message", "consent"],
      startedDaysAgo: 75,
      validForDays: 365,
    },
    {
      id: "00000909-0000-4000-8000-000000000002",
      kind: "bisidder",
      helper: {
        personId: "0000090a-0000-4000-8000-000000000002",
        key: "asger",
        name: "Asger Følgesen",
        cpr: "680188-1117",
        mitidUuid: "0000090c-0000-4000-8000-000000000002",
      },
      sections: ["sag", "rehabiliteringsplan"],
      startedDaysAgo: 230,
      endedDaysAgo: 40,
    },
  ],
  messages: [
    {
      id: "0000090d-0000-4000-8000-000000000001",
      from: "maria",
      body: prose(`
        Hej Emil. Her er planen for tirsdag. Kl. 10 kommer jeg. Kl. 10.15 ser vi på to job. Kl. 11
        er vi færdige. Der kommer ikke andre.
      `),
      sentHoursAgo: 75,
    },
    {
      id: "0000090d-0000-4000-8000-000000000002",
      from: "citizen",
      body: "Tak for planen. Den er god. Jeg vil gerne vide, hvad de to job hedder, før du kommer.",
      sentHoursAgo: 60,
    },
    {
      id: "0000090d-0000-4000-8000-000000000003",
      from: "maria",
      body: prose(`
        Det ene er hos Nørreby Dyreklinik. Det andet er i havnens arkiv. Jeg sender dig en side om
        hver af dem i dag.
      `),
      sentHoursAgo: 52,
    },
  ],
};
