import { birgitDocuments } from "./documents/04-birgit.ts";
import { klagevejledning } from "./klagevejledning.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

/** A draft afgørelse exists without intensity and reason; she must not see it as a decision. */
export const birgit: Scenario = {
  person: {
    id: "00000401-0000-4000-8000-000000000001",
    key: "birgit",
    name: "Birgit Eksempelsen",
    cpr: "630968-1108",
    mitidUuid: "0000040b-0000-4000-8000-000000000001",
    phone: "00 01 01 04",
    email: "birgit@borger.example",
    language: "da",
  },
  sag: {
    id: "00000402-0000-4000-8000-000000000001",
    sagsnummer: "NK-2026-0287",
    authorityKey: "noerreby",
    regelsaet: "2026",
    phase: 2,
    status: "behandlet",
    happening: {
      da: prose(`
        Du har prøvet at arbejde i en butik i 12 timer om ugen. Nu skriver vi vores svar til dig.
      `),
      en: "You tried working in a shop for 12 hours a week. Now we are writing our answer to you.",
    },
    nextStep: {
      da: "Vi skriver vores svar færdigt. Du får det her i Min Sag.",
      en: "We finish writing our answer. You get it here in Min Sag.",
    },
    nextStepBy: "2026-12-11",
    nextStepKind: "serviceloefte",
    nextStepActor: "authority",
    waitingFor: {
      what: {
        da: "Vores svar om dine timer i butikken",
        en: "Our answer on your hours in the shop",
      },
      who: "Nørreby Kommune",
      expected: "2026-12-11",
    },
    openedOn: "2026-01-19",
    phaseDates: [
      { phase: 1, from: "2026-01-19" },
      { phase: 2, from: "2026-05-04" },
    ],
    contacts: [
      { staffKey: "camilla", role: "caseworker", primary: true },
      { staffKey: "maria", role: "jobformidler", primary: false },
    ],
  },
  plan: {
    id: "00000403-0000-4000-8000-000000000001",
    status: "tilGennemsyn",
    updatedOn: "2026-11-17",
    sections: [
      {
        id: "00000404-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil gerne have et fast job i en butik tæt på dit hjem. Du vil helst stå ved disken og
          tale med folk.
        `),
        ownWords: "Jeg er 58 år. Jeg vil slutte mit arbejdsliv i en butik, ikke i en sofa.",
      },
      {
        id: "00000404-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        body: prose(`
          Du er udlært i en tøjbutik i 1988. Du havde din egen butik i ti år. I foråret prøvede du
          et job hos en isenkræmmer. Du var der 12 timer om ugen.
        `),
      },
      {
        id: "00000404-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        earlier: [
          {
            by: "office",
            on: "2026-11-10",
            body: "Du bor alene med din hund. Du klarer selv dit hjem.",
          },
          {
            by: "citizen",
            on: "2026-11-12",
            body: prose(`
              Jeg bor alene med min hund. Jeg klarer mit hjem, men jeg kan ikke tage det hele på én
              dag. Om onsdagen passer jeg mit barnebarn, og torsdag ligger jeg på sofaen.
            `),
          },
        ],
        body: prose(`
          Du bor alene med din hund. Du klarer selv dit hjem, men du deler det op over hele ugen. Du
          passer dit barnebarn en eftermiddag om ugen. Dagen efter må du hvile.
        `),
      },
      {
        id: "00000404-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        body: prose(`
          Du har KOL. Du bliver hurtigt forpustet, og du kan ikke gå hurtigt på trapper. Kulde og
          støv gør det værre. Du har lært at trække vejret på en måde, der hjælper.
        `),
      },
      // What she has tried before is not written yet: a section that must be filled in.
    ],
    remarks: [
      {
        id: "00000414-0000-4000-8000-000000000001",
        code: "arbejdeOgUddannelse",
        version: 1,
        body: prose(`
          De 12 timer hos isenkræmmeren gik godt, når jeg kunne sidde ned ind imellem. Jeg vil gerne
          arbejde mere end 8 timer, hvis jeg kan.
        `),
        writtenHoursAgo: 3,
      },
    ],
    indsatser: [
      {
        id: "00000405-0000-4000-8000-000000000001",
        title: "Praktik hos en isenkræmmer",
        kontor: "job",
        by: "maria",
        startsOn: "2026-03-02",
        goal: "Vi ser, hvad du kan nå på 12 timer.",
        status: "afsluttet",
      },
      {
        id: "00000405-0000-4000-8000-000000000002",
        title: "Fleksjob hos en isenkræmmer",
        kontor: "job",
        by: "maria",
        startsOn: "2027-01-04",
        goal: "8 timer om ugen med løn.",
        status: "planlagt",
      },
      {
        id: "00000405-0000-4000-8000-000000000003",
        title: "Træning på hold for folk med KOL",
        kontor: "sundhed",
        startsOn: "2026-09-01",
        goal: "Du kan gå en kilometer uden at stoppe.",
        status: "iGang",
      },
    ],
  },
  documents: birgitDocuments,
  afgoerelser: [
    {
      id: "00000407-0000-4000-8000-000000000001",
      title: "Dine timer i fleksjob i butik",
      status: "udkast",
      resultat: "Vi vurderer, at du kan arbejde 8 timer om ugen i butikken.",
      begrundelse: prose(`
        Du var i praktik i 12 timer om ugen. Nu er der aftalt 8 timer. Her mangler vi at skrive,
        hvor meget du når på en time. Vi mangler også at skrive, hvorfor tallet er et andet.
      `),
      regler: "§ 116 i lov om en aktiv beskæftigelsesindsats.",
      oplysninger: "Vi har brugt din plan, papiret om din praktik og brevet fra din lungelæge.",
      klagevejledning,
      madeOn: "2026-11-18",
    },
  ],
  consents: [
    {
      id: "00000408-0000-4000-8000-000000000001",
      source: "laegehuset",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["lae265"],
      exceptDocumentIds: [],
      purpose: "vurderingAfArbejdsevne",
      requestedBy: "camilla",
      validFromDaysAgo: 250,
      validForDays: 365,
      status: "givet",
    },
    {
      id: "00000408-0000-4000-8000-000000000002",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "vurderingAfArbejdsevne",
      requestedBy: "camilla",
      validFromDaysAgo: 265,
      validForDays: 365,
      status: "givet",
    },
  ],
  delegations: [],
  messages: [
    {
      id: "0000040d-0000-4000-8000-000000000001",
      from: "citizen",
      body: prose(`
        Hej Camilla. Der står i min plan, at jeg vil arbejde 8 timer. Jeg vil gerne arbejde mere,
        hvis jeg kan. Må jeg skrive det ved siden af?
      `),
      sentHoursAgo: 28,
    },
    {
      id: "0000040d-0000-4000-8000-000000000002",
      from: "camilla",
      body: prose(`
        Hej Birgit. Ja, det må du. Din note bliver en del af planen, og alle, der læser planen,
        ser den. Skriv endelig.
      `),
      sentHoursAgo: 20,
    },
  ],
};
