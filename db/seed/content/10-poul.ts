import { poulDocuments } from "./documents/10-poul.ts";
import { klagevejledning } from "./klagevejledning.ts";
import { ledighedsydelse } from "./money.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

/** The contract says training and names no tasks; the plan says no twisting and no lifting. */
export const poul: Scenario = {
  person: {
    id: "00001001-0000-4000-8000-000000000001",
    key: "poul",
    name: "Poul Fiktivsen",
    cpr: "761066-1119",
    mitidUuid: "0000100b-0000-4000-8000-000000000001",
    phone: "00 01 01 10",
    email: "poul@borger.example",
    language: "da",
  },
  sag: {
    id: "00001002-0000-4000-8000-000000000001",
    sagsnummer: "NK-2026-0140",
    authorityKey: "noerreby",
    regelsaet: "2026",
    phase: 3,
    status: "opfoelgning",
    happening: {
      da: "Du har fået job som hjælper i en klub. Der står ikke i din kontrakt, hvad du skal lave.",
      en: prose(`
        You have a job as a helper in a sports club. Your contract does not say what you are to
        do.
      `),
    },
    nextStep: {
      da: prose(`
        Vi får klubben til at skrive dine opgaver ned. Så kan du sige, om de passer til din ryg.
      `),
      en: prose(`
        We get the club to write down your tasks. Then you can say if they suit your back.
      `),
    },
    nextStepBy: "2026-12-10",
    nextStepKind: "serviceloefte",
    nextStepActor: "authority",
    waitingFor: {
      what: {
        da: "En liste over dine opgaver i klubben",
        en: "A list of your tasks in the club",
      },
      who: "Nørreby Boldklub",
      expected: "2026-12-03",
    },
    openedOn: "2026-01-05",
    phaseDates: [
      { phase: 1, from: "2026-01-05" },
      { phase: 2, from: "2026-05-18" },
      { phase: 3, from: "2026-11-02" },
    ],
    contacts: [
      { staffKey: "maria", role: "jobformidler", primary: true },
      { staffKey: "anders", role: "caseworker", primary: false },
      { staffKey: "peter", role: "ydelse", primary: false },
    ],
  },
  plan: {
    id: "00001003-0000-4000-8000-000000000001",
    status: "bekraeftet",
    updatedOn: "2026-11-10",
    sections: [
      {
        id: "00001004-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil være med i klubben og hjælpe de unge. Du vil gerne kunne passe jobbet, til du går
          på pension.
        `),
        ownWords: "Jeg kan stå på kanten og holde øje. Jeg kan ikke løfte mål og bære net mere.",
      },
      {
        id: "00001004-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        body: prose(`
          Du er udlært murer og har haft faget i 30 år. Du har også trænet unge i fodbold om
          aftenen. I foråret prøvede du et job i en hal i 9 timer om ugen.
        `),
      },
      {
        id: "00001004-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        body: prose(`
          Du bor i hus med din kone. Hun tager de tunge ting. Du går tur med jeres hund og
          laver mad. Du sover på en særlig madras og har en god stol.
        `),
      },
      {
        id: "00001004-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        body: prose(`
          Du har to slidte led i ryggen og et nyt knæ. Du må ikke vride i ryggen, og du må ikke
          løfte. Du kan stå og gå i en time. Så skal du sidde ned i ti minutter.
        `),
      },
      {
        id: "00001004-0000-4000-8000-000000000005",
        code: "tidligereIndsats",
        heading: "Det, du har prøvet før",
        body: prose(`
          Du har gået til træning i vand. Du prøvede at være murer på nedsat tid, men det holdt
          kun i en måned. I hallen gik det godt, så længe du kun holdt opsyn.
        `),
      },
    ],
    indsatser: [
      {
        id: "00001005-0000-4000-8000-000000000001",
        title: "Fleksjob i Nørreby Boldklub",
        kontor: "job",
        by: "maria",
        startsOn: "2026-11-02",
        goal: "Du har opgaver, der passer til din ryg.",
        status: "iGang",
      },
      {
        id: "00001005-0000-4000-8000-000000000002",
        title: "Få dine opgaver på skrift",
        kontor: "sagsbehandling",
        by: "anders",
        startsOn: "2026-11-10",
        goal: "Alle ved, hvad du skal, og hvad du ikke skal.",
        status: "iGang",
      },
      {
        id: "00001005-0000-4000-8000-000000000003",
        title: "Træning i vand",
        kontor: "sundhed",
        startsOn: "2026-08-10",
        goal: "Din ryg bliver ikke værre.",
        status: "iGang",
      },
    ],
  },
  documents: poulDocuments,
  afgoerelser: [
    {
      id: "00001007-0000-4000-8000-000000000001",
      title: "Du har ret til fleksjob",
      status: "meddelt",
      resultat: "Vi giver dig ret til et fleksjob fra den 18. maj 2026.",
      begrundelse: prose(`
        Din ryg er slidt, og du må ikke vride eller løfte. Du kan ikke være murer mere. I hallen
        kunne du arbejde 9 timer om ugen, når du holdt opsyn. Du har prøvet træning og et lettere
        job. Et job på fuld tid kan du ikke klare.
      `),
      regler: "Afgørelsen er truffet efter § 116 i lov om en aktiv beskæftigelsesindsats.",
      oplysninger: prose(`
        Vi har brugt din plan, papiret om din praktik og brevet fra sygehuset. Vi har også talt
        med dig den 7. maj.
      `),
      klagevejledning,
      madeOn: "2026-05-12",
      announcedOn: "2026-05-13",
      receivedOn: "2026-05-13",
      klagefrist: "2026-06-10",
    },
  ],
  consents: [
    {
      id: "00001008-0000-4000-8000-000000000001",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "opfoelgningPaaFleksjob",
      requestedBy: "anders",
      validFromDaysAgo: 19,
      validForDays: 180,
      status: "givet",
    },
    {
      id: "00001008-0000-4000-8000-000000000002",
      source: "laegehuset",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["statusattest"],
      exceptDocumentIds: [],
      purpose: "opfoelgningPaaFleksjob",
      requestedBy: "anders",
      validFromDaysAgo: 6,
      validForDays: 60,
      status: "anmodet",
    },
  ],
  delegations: [],
  messages: [
    {
      id: "0000100d-0000-4000-8000-000000000001",
      from: "citizen",
      body: prose(`
        Hej Maria. Jeg skal på ferie i uge 52. Skal jeg også sige det til dem, der udbetaler
        pengene?
      `),
      sentHoursAgo: 27,
    },
    {
      id: "0000100d-0000-4000-8000-000000000002",
      from: "maria",
      body: prose(`
        Hej Poul. Nej, det er nok at skrive det ét sted. Peter i ydelse kan se det samme som jeg.
        God ferie, når den tid kommer!
      `),
      sentHoursAgo: 19,
    },
  ],
  months: ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10"].map(ledighedsydelse),
};
