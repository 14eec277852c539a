import { karinDocuments } from "./documents/01-karin.ts";
import { klagevejledning } from "./klagevejledning.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

/** Assessed to 10 effective hours, agreed 5: the reason for the difference is still missing. */
export const karin: Scenario = {
  person: {
    id: "00000101-0000-4000-8000-000000000001",
    key: "karin",
    name: "Karin Testsen",
    cpr: "740371-1106",
    mitidUuid: "0000010b-0000-4000-8000-000000000001",
    phone: "00 01 01 01",
    email: "karin@borger.example",
    language: "da",
  },
  sag: {
    id: "00000102-0000-4000-8000-000000000001",
    sagsnummer: "NK-2026-0412",
    authorityKey: "noerreby",
    regelsaet: "2026",
    phase: 2,
    status: "opfoelgning",
    happening: {
      da: prose(`
        Du kan starte i et køkken den 14. december. Vi ser nu på, hvor meget du kan klare i jobbet.
      `),
      en: prose(`
        You can start in a kitchen on 14 December. We are now looking at how much you can do there.
      `),
    },
    nextStep: {
      da: prose(`
        Vi vil gerne se din læges beskrivelse af dit helbred. Sig ja eller nej til det her i Min
        Sag. Du bestemmer selv.
      `),
      en: prose(`
        We would like to see what your doctor writes about your health. Say yes or no here in Min
        Sag. It is up to you.
      `),
    },
    nextStepBy: "2026-12-04",
    nextStepActor: "citizen",
    nextStepConsent: "00000108-0000-4000-8000-000000000001",
    waitingFor: {
      what: {
        da: "Dit svar på, om vi må se beskrivelsen fra din læge",
        en: "Your answer on whether we may see what your doctor wrote",
      },
      who: "Karin Testsen",
      expected: "2026-12-04",
    },
    openedOn: "2026-03-02",
    phaseDates: [
      { phase: 1, from: "2026-03-02" },
      { phase: 2, from: "2026-08-18" },
    ],
    contacts: [
      { staffKey: "maria", role: "jobformidler", primary: true },
      { staffKey: "anders", role: "caseworker", primary: false },
      { staffKey: "hanne", role: "koordinerendeSagsbehandler", primary: false },
    ],
  },
  plan: {
    id: "00000103-0000-4000-8000-000000000001",
    status: "bekraeftet",
    updatedOn: "2026-11-12",
    sections: [
      {
        id: "00000104-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil gerne blive i et køkken. Du håber at kunne arbejde lidt mere om et halvt år, når du
          har fået en stol og gode sko.
        `),
        ownWords: prose(`
          Jeg vil lave mad til folk. Det er det, jeg kan. Jeg skal bare kunne holde til det.
        `),
      },
      {
        id: "00000104-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        body: prose(`
          Du blev udlært i 1992 og har lavet mad på et plejehjem i 24 år. I foråret prøvede
          du et job i et lille køkken på en skole. Du var der 20 timer om ugen og nåede halvt
          så meget som de andre.
        `),
      },
      {
        id: "00000104-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        body: prose(`
          Du bor med din mand. Han bærer varer og gør gulv rent. Du kan lave aftensmad, når du kan
          sidde ned ind imellem. Efter en dag i køkkenet hviler du to timer.
        `),
        ownWords: prose(`
          Når jeg kommer hjem, skal jeg ligge ned. Så kan jeg være med til resten af dagen.
        `),
      },
      {
        id: "00000104-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        earlier: [
          {
            by: "office",
            on: "2026-11-05",
            body: "Du har gigt i hænder og fødder. Du har ondt, når du står længe.",
          },
          {
            by: "citizen",
            on: "2026-11-08",
            body: prose(`
              Jeg har gigt i hænder og fødder. Det er værst om morgenen. Så kan jeg ikke holde om en
              kniv før klokken ti. Jeg kan ikke løfte de store gryder.
            `),
          },
        ],
        body: prose(`
          Du har gigt i hænder og fødder. Du har ondt, når du står længe eller løfter tungt. Om
          morgenen er dine hænder stive. Det er bedst for dig at møde sent og skifte stilling tit.
        `),
      },
      {
        id: "00000104-0000-4000-8000-000000000005",
        code: "tidligereIndsats",
        heading: "Det, du har prøvet før",
        body: prose(`
          Du har fået træning på sygehuset i 12 uger. Det hjalp på dine hænder, men ikke på dine
          fødder. Du har også prøvet et job i en kantine. Der var for mange tunge løft.
        `),
      },
    ],
    remarks: [
      {
        id: "00000114-0000-4000-8000-000000000001",
        code: "helbred",
        version: 1,
        body: "Der mangler noget om morgenen. Det er dér, det er sværest for mig.",
        writtenOn: "2026-11-06",
      },
    ],
    indsatser: [
      {
        id: "00000105-0000-4000-8000-000000000001",
        title: "Fleksjob i køkkenet på Nørreby Skole",
        kontor: "job",
        by: "maria",
        startsOn: "2026-12-14",
        goal: "Du arbejder 20 timer om ugen i dit eget tempo.",
        status: "planlagt",
      },
      {
        id: "00000105-0000-4000-8000-000000000002",
        title: "Ergoterapeut ser på dit arbejde",
        kontor: "sagsbehandling",
        by: "hanne",
        startsOn: "2027-03-01",
        goal: "Du får en stol og sko, der passer til dig.",
        status: "planlagt",
      },
      {
        id: "00000105-0000-4000-8000-000000000003",
        title: "Træning af hænder på hold",
        kontor: "sundhed",
        authorityKey: "sygehus",
        startsOn: "2026-04-07",
        goal: "Dine hænder bliver mindre stive om morgenen.",
        status: "afsluttet",
      },
    ],
  },
  documents: karinDocuments,
  afgoerelser: [
    {
      id: "00000107-0000-4000-8000-000000000001",
      title: "Du har ret til fleksjob",
      status: "meddelt",
      resultat: "Vi giver dig ret til et fleksjob fra den 18. august 2026.",
      begrundelse: prose(`
        Du har gigt, og den går ikke væk. Du kan arbejde lidt, men ikke i et job på fuld tid. I
        din praktik var du der 20 timer om ugen og nåede det halve. Vi har prøvet træning og to
        jobs, der var lettere. Det var ikke nok til, at du kan klare et job uden støtte.
      `),
      regler: prose(`
        Afgørelsen er truffet efter § 116 i lov om en aktiv beskæftigelsesindsats. Begrundelsen er
        givet efter §§ 22-24 i forvaltningsloven.
      `),
      oplysninger: prose(`
        Vi har brugt din plan, papiret om din praktik og brevet fra din gigtlæge. Vi har også lagt
        vægt på det, du selv sagde på mødet den 11. august.
      `),
      klagevejledning,
      madeOn: "2026-08-14",
      announcedOn: "2026-08-17",
      receivedOn: "2026-08-18",
      klagefrist: "2026-09-15",
    },
  ],
  consents: [
    {
      id: "00000108-0000-4000-8000-000000000001",
      source: "laegehuset",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["lae265"],
      exceptDocumentIds: [],
      purpose: "vurderingAfArbejdsevne",
      requestedBy: "anders",
      validFromDaysAgo: 2,
      validForDays: 90,
      status: "anmodet",
    },
    {
      id: "00000108-0000-4000-8000-000000000002",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "vurderingAfArbejdsevne",
      requestedBy: "hanne",
      validFromDaysAgo: 226,
      validForDays: 300,
      status: "givet",
    },
  ],
  delegations: [],
  messages: [
    {
      id: "0000010d-0000-4000-8000-000000000001",
      from: "maria",
      body: prose(`
        Hej Karin. Jeg har talt med Birthe på skolen. Hun glæder sig til, at du kommer den 14.
        december. Jeg sender dig aftalen, så du kan læse den i ro og mag.
      `),
      sentHoursAgo: 76,
    },
    {
      id: "0000010d-0000-4000-8000-000000000002",
      from: "citizen",
      body: prose(`
        Tak, Maria. Jeg har læst den. Hvorfor står der 25 procent? Efter praktikken sagde I 50.
      `),
      sentHoursAgo: 52,
    },
    {
      id: "0000010d-0000-4000-8000-000000000003",
      from: "maria",
      body: prose(`
        Det er et godt spørgsmål. Der skal stå en grund, og den mangler. Jeg holder et møde med
        dig og Birthe, så vi kan skrive den sammen. Passer det dig den 2. december kl. 10?
      `),
      sentHoursAgo: 45,
    },
    {
      id: "0000010d-0000-4000-8000-000000000004",
      from: "citizen",
      body: "Ja, det passer fint. Må min mand komme med?",
      sentHoursAgo: 5,
    },
  ],
};
