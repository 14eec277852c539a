import { metteDocuments } from "./documents/07-mette.ts";
import { klagevejledning } from "./klagevejledning.ts";
import { fleksloentilskud } from "./money.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

const firstMonths = ["2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
// 190 kr. an hour with pension, 10 hours a week; full time would be 30.463,33 kr.
const tenHours = { hours: 10, wage: 735_119, pension: 88_214, normalloen: 3_046_333 };

/** The employer has cut 10 hours to 5; she is about to move from Nørreby to Søndervig. */
export const mette: Scenario = {
  person: {
    id: "00000701-0000-4000-8000-000000000001",
    key: "mette",
    name: "Mette Mønstersen",
    cpr: "780883-1168",
    mitidUuid: "0000070b-0000-4000-8000-000000000001",
    phone: "00 01 01 07",
    email: "mette@borger.example",
    language: "da",
  },
  sag: {
    id: "00000702-0000-4000-8000-000000000001",
    sagsnummer: "NK-2025-0655",
    authorityKey: "noerreby",
    regelsaet: "2026",
    phase: 3,
    status: "opfoelgning",
    happening: {
      da: "Dit fleksjob er sat ned fra 10 til 5 timer om ugen. Vi leder efter et job mere til dig.",
      en: prose(`
        Your fleksjob was cut from 10 to 5 hours a week. We are looking for one more job for you.
      `),
    },
    nextStep: {
      da: prose(`
        Du flytter snart til Søndervig. Læs din plan igennem, så alt er rigtigt, når den følger
        med dig.
      `),
      en: prose(`
        You will soon move to Søndervig. Read your plan, so that all is right when it goes with
        you.
      `),
    },
    nextStepBy: "2026-12-30",
    nextStepActor: "citizen",
    waitingFor: {
      what: {
        da: "Grunden til, at dine timer er sat ned",
        en: "The reason why your hours were cut",
      },
      who: "Nørreby Gartneri",
      expected: "2026-12-07",
    },
    openedOn: "2025-06-02",
    phaseDates: [
      { phase: 1, from: "2025-06-02" },
      { phase: 2, from: "2025-10-13" },
      { phase: 3, from: "2026-02-02" },
    ],
    contacts: [
      { staffKey: "camilla", role: "caseworker", primary: false },
      { staffKey: "maria", role: "jobformidler", primary: true },
      { staffKey: "peter", role: "ydelse", primary: false },
    ],
  },
  plan: {
    id: "00000703-0000-4000-8000-000000000001",
    status: "bekraeftet",
    updatedOn: "2026-11-09",
    sections: [
      {
        id: "00000704-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil have flere timer igen. Du vil gerne blive ved med at arbejde med planter, også
          når du er flyttet.
        `),
        ownWords: "Når jeg har jord på hænderne, er der ro i hovedet. Det må gerne blive ved.",
      },
      {
        id: "00000704-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        body: prose(`
          Du er uddannet lærer og var i skolen i otte år. Du fandt selv din praktik i et gartneri.
          Du kunne arbejde 12 timer om ugen, og du nåede lige så meget som de andre.
        `),
      },
      {
        id: "00000704-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        body: prose(`
          Du bor med din kæreste. I flytter til Søndervig ved nytår. Du står op på samme tid hver
          dag og går tidligt i seng. Din kæreste siger til, hvis du sover for lidt.
        `),
      },
      {
        id: "00000704-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        body: prose(`
          Du er bipolar. Du har haft det godt i to år, fordi du passer på din søvn og din medicin.
          Du bliver syg, hvis der er for meget pres. Aften og nat er ikke godt for dig.
        `),
      },
      {
        id: "00000704-0000-4000-8000-000000000005",
        code: "tidligereIndsats",
        heading: "Det, du har prøvet før",
        body: prose(`
          Du har prøvet at vende tilbage til skolen på nedsat tid to gange. Begge gange blev du syg
          igen. Du har lært om din sygdom på et hold i psykiatrien. Det bruger du hver dag.
        `),
      },
    ],
    indsatser: [
      {
        id: "00000705-0000-4000-8000-000000000001",
        title: "Fleksjob i Nørreby Gartneri",
        kontor: "job",
        by: "maria",
        startsOn: "2026-02-02",
        goal: "Du beholder dit job, også med færre timer.",
        status: "iGang",
      },
      {
        id: "00000705-0000-4000-8000-000000000002",
        title: "Find et job mere ved siden af",
        kontor: "job",
        by: "maria",
        startsOn: "2026-11-09",
        goal: "5 timer mere om ugen.",
        status: "iGang",
      },
      {
        id: "00000705-0000-4000-8000-000000000003",
        title: "Din plan flytter med til Søndervig",
        kontor: "sagsbehandling",
        by: "camilla",
        startsOn: "2026-12-30",
        goal: "Du skal ikke fortælle det hele forfra.",
        status: "planlagt",
      },
    ],
  },
  documents: metteDocuments,
  afgoerelser: [
    {
      id: "00000707-0000-4000-8000-000000000001",
      title: "Du har ret til fleksjob",
      status: "meddelt",
      resultat: "Vi giver dig ret til et fleksjob fra den 13. oktober 2025.",
      begrundelse: prose(`
        Du er bipolar, og du bliver syg af for meget pres. Du har prøvet at komme tilbage til
        skolen to gange. I gartneriet kunne du arbejde 12 timer om ugen og holde dig rask. Et job
        på fuld tid kan du ikke klare.
      `),
      regler: "Afgørelsen er truffet efter § 116 i lov om en aktiv beskæftigelsesindsats.",
      oplysninger: prose(`
        Vi har brugt din plan, papiret om din praktik og brevet fra din psykiater. Du har læst det
        hele og sagt, at det passer.
      `),
      klagevejledning,
      madeOn: "2025-10-08",
      announcedOn: "2025-10-09",
      receivedOn: "2025-10-10",
      klagefrist: "2025-11-07",
    },
  ],
  consents: [
    {
      id: "00000708-0000-4000-8000-000000000001",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "opfoelgningPaaFleksjob",
      requestedBy: "camilla",
      validFromDaysAgo: 60,
      validForDays: 180,
      status: "givet",
    },
  ],
  delegations: [],
  messages: [
    {
      id: "0000070d-0000-4000-8000-000000000001",
      from: "citizen",
      body: prose(`
        Hej Maria. Vi har fået nøglen til huset i Søndervig. Vi flytter den 30. december. Hvem
        skal jeg så tale med?
      `),
      sentHoursAgo: 54,
    },
    {
      id: "0000070d-0000-4000-8000-000000000002",
      from: "maria",
      body: prose(`
        Tillykke med huset! Du får en ny kontakt i Søndervig. Din plan følger med, og du får et
        bevis på det. Fra den dag kan vi i Nørreby ikke længere se din sag.
      `),
      sentHoursAgo: 47,
    },
  ],
  months: [
    ...[...firstMonths, "2026-07", "2026-08"].map((month) => fleksloentilskud(month, tenHours)),
    {
      ...fleksloentilskud("2026-07", { ...tenHours, hours: 11, wage: 808_631, pension: 97_036 }),
      paysOn: "2026-10-30",
      cause: "Du havde en time mere om ugen i juli. Det fik vi først at vide i september.",
    },
    ...["2026-09", "2026-10"].map((month) => fleksloentilskud(month, tenHours)),
  ],
  absences: [{ kind: "ferie", from: "2026-07-13", to: "2026-07-26", enteredOn: "2026-06-22" }],
};
