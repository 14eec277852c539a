import { samiraDocuments } from "./documents/06-samira.ts";
import { klagevejledning } from "./klagevejledning.ts";
import { ledighedsydelse } from "./money.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

/** Reads in English; a consent to social papers is given and can be withdrawn; a review is near. */
export const samira: Scenario = {
  person: {
    id: "00000601-0000-4000-8000-000000000001",
    key: "samira",
    name: "Samira Skabelonsen",
    cpr: "650580-1138",
    mitidUuid: "0000060b-0000-4000-8000-000000000001",
    phone: "00 01 01 06",
    email: "samira@borger.example",
    language: "en",
  },
  sag: {
    id: "00000602-0000-4000-8000-000000000001",
    sagsnummer: "NK-2025-0871",
    authorityKey: "noerreby",
    regelsaet: "2026",
    phase: 2,
    status: "opfoelgning",
    happening: {
      da: "Du har ret til fleksjob og får penge, mens du venter. Vi har ikke fundet et job endnu.",
      en: prose(`
        You have the right to a fleksjob and get money while you wait. We have not found a job
        yet.
      `),
    },
    nextStep: {
      da: prose(`
        Der er snart gået et halvt år. Vores leder ser på, om vi gør nok for dig. Du mister ikke
        dine penge af det.
      `),
      en: prose(`
        It will soon be six months. Our manager checks if we do enough for you. You will not lose
        your money over this.
      `),
    },
    nextStepBy: "2026-12-18",
    nextStepKind: "serviceloefte",
    nextStepActor: "authority",
    waitingFor: {
      what: {
        da: "Svar fra en skole om et job i deres vaskeri",
        en: "An answer from a school about a job in their laundry",
      },
      who: "Maria Ravn",
      expected: "2026-12-03",
    },
    openedOn: "2025-09-15",
    phaseDates: [
      { phase: 1, from: "2025-09-15" },
      { phase: 2, from: "2026-06-18" },
    ],
    contacts: [
      { staffKey: "maria", role: "jobformidler", primary: true },
      { staffKey: "anders", role: "caseworker", primary: false },
      { staffKey: "kirsten", role: "leder", primary: false },
      { staffKey: "peter", role: "ydelse", primary: false },
    ],
  },
  plan: {
    id: "00000603-0000-4000-8000-000000000001",
    status: "bekraeftet",
    updatedOn: "2026-10-28",
    sections: [
      {
        id: "00000604-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil have et job, hvor du kan sidde ned og bruge dine hænder. Du vil gerne tale mere
          dansk på jobbet.
        `),
        ownWords: prose(`
          I want a job where I can sit. I like to sew and to fold. I learn more Danish at work
          than at home.
        `),
      },
      {
        id: "00000604-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        earlier: [
          {
            by: "office",
            on: "2026-10-20",
            body: "Du har gjort rent på et hotel i ni år. I din praktik kunne du arbejde 6 timer.",
          },
          {
            by: "citizen",
            on: "2026-10-23",
            body: prose(`
              I am a seamstress. I had my own shop before I came here. I cleaned at a hotel for nine
              years. At the trial I could work 6 hours a week.
            `),
          },
        ],
        body: prose(`
          Du er syerske og har haft din egen systue, før du kom hertil. Her har du gjort rent på et
          hotel i ni år. I din praktik kunne du arbejde 6 timer om ugen og nå det halve.
        `),
      },
      {
        id: "00000604-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        body: prose(`
          Du bor med din mand og tre børn. Din ældste søn tager vasketøjet op ad trappen. Du laver
          mad siddende. Du bruger din telefon, når du skal læse breve fra kommunen.
        `),
      },
      {
        id: "00000604-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        body: prose(`
          Du har slidgigt i begge knæ og ondt i din skulder. Du kan stå i ti minutter. Lægen har
          talt med dig om en operation. Du har sagt nej tak, og det er din ret.
        `),
        ownWords: prose(`
          I said no to the surgery. My sister had it and could not walk for a year. I am afraid of
          it.
        `),
      },
      {
        id: "00000604-0000-4000-8000-000000000005",
        code: "tidligereIndsats",
        heading: "Det, du har prøvet før",
        body: prose(`
          Du har gået til træning af knæ i et halvt år. Du har været i praktik i en kantine og i en
          genbrugsbutik. Du stoppede begge steder, fordi du skulle stå op for meget.
        `),
        ownWords: prose(`
          They said I could sit. But there was no chair. I told them, and then I went home in
          pain.
        `),
      },
    ],
    remarks: [
      {
        id: "00000614-0000-4000-8000-000000000001",
        code: "arbejdeOgUddannelse",
        version: 3,
        body: "Half of what others did, yes. But I stood up all day. Sitting, I can do more.",
        writtenOn: "2026-10-29",
      },
    ],
    indsatser: [
      {
        id: "00000605-0000-4000-8000-000000000001",
        title: "Find et job, hvor du kan sidde",
        kontor: "job",
        by: "maria",
        startsOn: "2026-06-18",
        goal: "6 timer om ugen i et vaskeri eller en systue.",
        status: "iGang",
      },
      {
        id: "00000605-0000-4000-8000-000000000002",
        title: "Praktik i en genbrugsbutik",
        kontor: "job",
        by: "maria",
        startsOn: "2026-04-13",
        goal: "Du prøver at sortere tøj, mens du sidder.",
        status: "afsluttet",
      },
      {
        id: "00000605-0000-4000-8000-000000000003",
        title: "Dansk på et lille hold",
        kontor: "job",
        outside: "Nørreby Sprogskole",
        startsOn: "2026-09-07",
        goal: "Du kan tale med din leder om, hvad du har brug for.",
        status: "iGang",
      },
    ],
  },
  documents: samiraDocuments,
  afgoerelser: [
    {
      id: "00000607-0000-4000-8000-000000000001",
      title: "Du har ret til fleksjob",
      status: "meddelt",
      resultat: "Vi giver dig ret til et fleksjob fra den 18. juni 2026.",
      begrundelse: prose(`
        Dine knæ er slidte, og det går ikke væk. Du kan arbejde 6 timer om ugen, når du sidder
        ned. Du når det halve på den tid. Du har sagt nej til en operation. Det må du gerne, og
        det tæller ikke imod dig. Du har prøvet to jobs, og et job på fuld tid kan du ikke klare.
      `),
      regler: "Afgørelsen er truffet efter § 116, stk. 2, i lov om en aktiv beskæftigelsesindsats.",
      oplysninger: prose(`
        Vi har brugt din plan, papiret om din praktik og brevet fra sygehuset. Vi har også lagt
        vægt på dine egne ord.
      `),
      klagevejledning,
      madeOn: "2026-06-16",
      announcedOn: "2026-06-17",
      receivedOn: "2026-06-18",
      klagefrist: "2026-07-16",
    },
  ],
  consents: [
    {
      id: "00000608-0000-4000-8000-000000000001",
      source: "soendervig",
      recipient: "noerreby",
      categories: ["social"],
      documentTypes: ["moedereferat"],
      exceptDocumentIds: [],
      purpose: "planlaegningAfIndsats",
      requestedBy: "anders",
      validFromDaysAgo: 40,
      validForDays: 180,
      status: "givet",
    },
    {
      id: "00000608-0000-4000-8000-000000000002",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "vurderingAfArbejdsevne",
      requestedBy: "anders",
      validFromDaysAgo: 240,
      validForDays: 300,
      status: "givet",
    },
    {
      id: "00000608-0000-4000-8000-000000000003",
      source: "noerreby",
      recipient: "kliniskFunktion",
      categories: ["beskaeftigelse", "social", "sundhed"],
      documentTypes: ["praktikbeskrivelse", "rehabiliteringsplan"],
      exceptDocumentIds: [],
      purpose: "moede",
      requestedBy: "anders",
      validFromDaysAgo: 2,
      validForDays: 60,
      status: "givet",
    },
  ],
  delegations: [],
  messages: [
    {
      id: "0000060d-0000-4000-8000-000000000001",
      from: "maria",
      body: prose(`
        Hi Samira. I called the school about the laundry job. They have a chair and a table for
        you. They will tell us on 3 December. Shall we go and see it first?
      `),
      sentHoursAgo: 49,
    },
    {
      id: "0000060d-0000-4000-8000-000000000002",
      from: "citizen",
      body: prose(`
        Thank you, Maria. Yes, I want to see it first. Last time there was no chair. Can we go in
        the morning?
      `),
      sentHoursAgo: 7,
    },
  ],
  months: ["2026-07", "2026-08", "2026-09", "2026-10"].map(ledighedsydelse),
};
