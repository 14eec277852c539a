import { toveDocuments } from "./documents/08-tove.ts";
import { klagevejledning } from "./klagevejledning.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

/** Received 6 March 2026: four weeks end on langfredag, so the last day to complain is 7 April. */
export const tove: Scenario = {
  person: {
    id: "00000801-0000-4000-8000-000000000001",
    key: "tove",
    name: "Tove Testrup",
    cpr: "711274-1148",
    mitidUuid: "0000080b-0000-4000-8000-000000000001",
    phone: "00 01 01 08",
    email: "tove@borger.example",
    language: "da",
  },
  sag: {
    id: "00000802-0000-4000-8000-000000000001",
    sagsnummer: "NK-2025-0702",
    authorityKey: "noerreby",
    regelsaet: "2019",
    phase: 3,
    status: "afgjort",
    happening: {
      da: prose(`
        Vi har svaret på, hvor mange timer du kan klare i dit fleksjob. Du fik vores svar den 6.
        marts 2026.
      `),
      en: prose(`
        We have decided how many hours you can do in your fleksjob. You got our answer on 6 March
        2026.
      `),
    },
    nextStep: {
      da: prose(`
        Er du uenig, kan du klage. Kommer din klage for sent, ser vi på, om vi kan tage den med.
      `),
      en: prose(`
        If you disagree, you can complain. If your complaint is late, we will see if we can still
        take it.
      `),
    },
    nextStepBy: "2026-04-07",
    nextStepKind: "lovkrav",
    nextStepActor: "citizen",
    openedOn: "2025-06-23",
    phaseDates: [
      { phase: 1, from: "2025-06-23" },
      { phase: 2, from: "2025-11-10" },
      { phase: 3, from: "2026-03-16" },
    ],
    contacts: [
      { staffKey: "anders", role: "caseworker", primary: true },
      { staffKey: "maria", role: "jobformidler", primary: false },
    ],
  },
  plan: {
    id: "00000803-0000-4000-8000-000000000001",
    status: "forelagt",
    updatedOn: "2026-02-19",
    sections: [
      {
        id: "00000804-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil blive på et kontor, hvor du kan få ro. Du mener, at du kan klare 10 timer om
          ugen.
        `),
        ownWords: "I har selv skrevet ti timer. Jeg forstår ikke, at der nu står ni.",
      },
      {
        id: "00000804-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        body: prose(`
          Du har været på kontor i 28 år, mest med løn og regnskab. I din praktik sad du 12 timer om
          ugen hos en revisor. Du nåede det, der svarer til 10 timer.
        `),
      },
      {
        id: "00000804-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        body: prose(`
          Du bor i en lejlighed med elevator. Du køber ind på nettet. Du mødes med dit kor hver
          onsdag. Efter et par timer ved en skærm må du ligge ned i mørke.
        `),
      },
      {
        id: "00000804-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        body: prose(`
          Du har migræne tre til fire dage om ugen. Du har også ondt i nakken efter et uheld i
          bil. Lys og støj gør det værre. Med ro og pauser kan du arbejde godt i to timer ad
          gangen.
        `),
      },
      {
        id: "00000804-0000-4000-8000-000000000005",
        code: "tidligereIndsats",
        heading: "Det, du har prøvet før",
        body: prose(`
          Du har prøvet flere slags medicin og fået hjælp af en smerteklinik. Du var sygemeldt i
          et år og prøvede at komme tilbage på dit gamle kontor. Der var for meget uro.
        `),
      },
    ],
    indsatser: [
      {
        id: "00000805-0000-4000-8000-000000000001",
        title: "Praktik på kontor hos en revisor",
        kontor: "job",
        by: "maria",
        startsOn: "2025-11-24",
        goal: "Vi ser, hvor længe du kan sidde ved en skærm.",
        status: "afsluttet",
      },
      {
        id: "00000805-0000-4000-8000-000000000002",
        title: "Fleksjob på kontor hos en revisor",
        kontor: "job",
        by: "maria",
        startsOn: "2026-03-16",
        goal: "Du har et roligt rum og faste pauser.",
        status: "iGang",
      },
      {
        id: "00000805-0000-4000-8000-000000000003",
        title: "Skærm og lys, der skåner dine øjne",
        kontor: "sagsbehandling",
        by: "anders",
        startsOn: "2026-03-23",
        goal: "Du får færre dage med ondt i hovedet.",
        status: "iGang",
      },
    ],
  },
  documents: toveDocuments,
  afgoerelser: [
    {
      id: "00000807-0000-4000-8000-000000000001",
      title: "Dine timer i fleksjob hos Nørreby Revision",
      status: "meddelt",
      resultat: "Vi vurderer, at du kan arbejde 9 effektive timer om ugen i dit fleksjob.",
      begrundelse: prose(`
        I din praktik var du der 12 timer om ugen. Det svarede til 10 timers arbejde. Du måtte gå
        hjem fire dage med migræne. Din arbejdsgiver har tilbudt dig 9 timer. Vi mener, at 9 timer
        passer til det, du kan holde til over tid.
      `),
      regler: prose(`
        Afgørelsen er truffet efter reglerne om vurdering af arbejdsevnen i fleksjob i lov om en
        aktiv beskæftigelsesindsats. Reglerne om klage står i §§ 60, 66 og 67 i lov om
        retssikkerhed og administration på det sociale område.
      `),
      oplysninger: prose(`
        Vi har brugt papiret om din praktik, brevet fra sygehuset og LÆ 265 fra din læge. Vi har
        også talt med dig og din arbejdsgiver på mødet den 19. februar.
      `),
      klagevejledning,
      madeOn: "2026-03-04",
      announcedOn: "2026-03-05",
      receivedOn: "2026-03-06",
      klagefrist: "2026-04-07",
    },
    {
      id: "00000807-0000-4000-8000-000000000002",
      title: "Du har ret til fleksjob",
      status: "meddelt",
      resultat: "Vi giver dig ret til et fleksjob fra den 10. november 2025.",
      begrundelse: prose(`
        Du har migræne, og den er der tit. Du har prøvet medicin og hjælp fra en smerteklinik. Du
        kan arbejde nogle timer om dagen, når der er ro. Et job på fuld tid kan du ikke klare.
      `),
      regler: "Afgørelsen er truffet efter § 116 i lov om en aktiv beskæftigelsesindsats.",
      oplysninger: "Vi har brugt din plan, brevet fra sygehuset og LÆ 265 fra din læge.",
      klagevejledning,
      madeOn: "2025-11-05",
      announcedOn: "2025-11-06",
      receivedOn: "2025-11-07",
      klagefrist: "2025-12-05",
    },
  ],
  consents: [
    {
      id: "00000808-0000-4000-8000-000000000001",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "vurderingAfArbejdsevne",
      requestedBy: "anders",
      validFromDaysAgo: 120,
      validForDays: 300,
      status: "givet",
    },
    {
      id: "00000808-0000-4000-8000-000000000002",
      source: "laegehuset",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["lae265"],
      exceptDocumentIds: [],
      purpose: "vurderingAfArbejdsevne",
      requestedBy: "anders",
      validFromDaysAgo: 200,
      validForDays: 270,
      status: "trukketTilbage",
    },
  ],
  delegations: [],
  klager: [
    {
      id: "0000080e-0000-4000-8000-000000000001",
      afgoerelseId: "00000807-0000-4000-8000-000000000001",
      body: prose(`
        Efter min praktik skrev I 10 timer. Nu skriver I 9. Jeg kan ikke se, hvad der er sket
        imens. Det er ikke mig, der kan mindre.
      `),
      savedDaysAgo: 1,
    },
  ],
  messages: [
    {
      id: "0000080d-0000-4000-8000-000000000001",
      from: "citizen",
      body: prose(`
        Hej Anders. Jeg har læst jeres svar. Der står 9 timer, men efter praktikken stod der 10.
        Jeg tænker på at klage. Hvor længe har jeg?
      `),
      sentHoursAgo: 33,
    },
    {
      id: "0000080d-0000-4000-8000-000000000002",
      from: "anders",
      body: prose(`
        Hej Tove. Du kan se din frist ved siden af svaret her i Min Sag. Fristen er flyttet på
        grund af påske. Du må gerne gemme din klage og sende den senere. Ring, hvis du vil tale om
        det.
      `),
      sentHoursAgo: 26,
    },
  ],
};
