import { livDocuments } from "./documents/05-liv.ts";
import { klagevejledning } from "./klagevejledning.ts";
import { fleksloentilskud, ledighedsydelse } from "./money.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

// 160 kr. an hour with pension; full time would be 25.653,33 kr.
const fiveHours = { hours: 5, wage: 309_524, pension: 37_143, normalloen: 2_565_333 };

/** § 116 stk. 2: a very small capacity that may grow; the status meeting at six months is next. */
export const liv: Scenario = {
  person: {
    id: "00000501-0000-4000-8000-000000000001",
    key: "liv",
    name: "Liv Attrapsen",
    cpr: "870197-1168",
    mitidUuid: "0000050b-0000-4000-8000-000000000001",
    phone: "00 01 01 05",
    email: "liv@borger.example",
    language: "da",
  },
  sag: {
    id: "00000502-0000-4000-8000-000000000001",
    sagsnummer: "NK-2025-0944",
    authorityKey: "noerreby",
    regelsaet: "2019",
    phase: 3,
    status: "opfoelgning",
    happening: {
      da: prose(`
        Du er i fleksjob på et lille bibliotek i 5 timer om ugen. Vi har holdt tre møder om,
        hvordan det går.
      `),
      en: prose(`
        You have a fleksjob at a small library, 5 hours a week. We have met three times to hear
        how it goes.
      `),
    },
    nextStep: {
      da: "Maria kommer ud på dit job. Så taler I om det halve år, der er gået.",
      en: "Maria comes to your job. Then you talk about the past six months.",
    },
    nextStepBy: "2026-12-15",
    nextStepKind: "serviceloefte",
    nextStepActor: "authority",
    openedOn: "2025-10-06",
    phaseDates: [
      { phase: 1, from: "2025-10-06" },
      { phase: 2, from: "2026-02-16" },
      { phase: 3, from: "2026-06-15" },
    ],
    contacts: [
      { staffKey: "maria", role: "jobformidler", primary: true },
      { staffKey: "hanne", role: "koordinerendeSagsbehandler", primary: false },
    ],
  },
  plan: {
    id: "00000503-0000-4000-8000-000000000001",
    status: "forelagt",
    updatedOn: "2026-10-20",
    sections: [
      {
        id: "00000504-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil turde være på dit job, også når der kommer nye mennesker. Du håber at nå 8 timer
          om ugen en dag.
        `),
        ownWords: prose(`
          Jeg vil kunne sige goda' til en, jeg ikke kender, uden at hjertet løber af sted.
        `),
      },
      {
        id: "00000504-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        body: prose(`
          Du gik på gymnasiet og fik din hue i 2016. Du begyndte at læse dansk, men du måtte stoppe.
          Du har ikke haft et fast job før. Nu sætter du bøger på plads på et bibliotek.
        `),
      },
      {
        id: "00000504-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        body: prose(`
          Du bor i en lejlighed for dig selv. En støtte fra kommunen kommer to gange om ugen. I går
          ture og køber ind sammen. Du læser meget og skriver i en bog hver aften.
        `),
      },
      {
        id: "00000504-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        body: prose(`
          Du har angst. Du er mest bange, hvor der er mange folk. Du får hjælp hos en psykolog og
          tager din medicin. Det går bedre nu end for et år siden, men det går langsomt.
        `),
      },
      {
        id: "00000504-0000-4000-8000-000000000005",
        code: "tidligereIndsats",
        heading: "Det, du har prøvet før",
        body: prose(`
          Du har gået på et hold for folk med angst. Du har også prøvet et kontor, hvor der var for
          mange folk. På biblioteket kunne du være to en halv time om ugen. Det blev til fem.
        `),
      },
    ],
    indsatser: [
      {
        id: "00000505-0000-4000-8000-000000000001",
        title: "Fleksjob på Havnens Bibliotek",
        kontor: "job",
        by: "maria",
        startsOn: "2026-06-15",
        goal: "Du er der 5 timer om ugen og er tryg ved det.",
        status: "iGang",
      },
      {
        id: "00000505-0000-4000-8000-000000000002",
        title: "Støtte i hjemmet to gange om ugen",
        kontor: "stoette",
        startsOn: "2025-11-03",
        goal: "Du kan selv tage bussen til dit job.",
        status: "iGang",
      },
      {
        id: "00000505-0000-4000-8000-000000000003",
        title: "Fire møder på et halvt år",
        kontor: "job",
        by: "maria",
        startsOn: "2026-07-06",
        goal: "To af dem holder vi på dit job.",
        status: "iGang",
      },
    ],
  },
  documents: livDocuments,
  afgoerelser: [
    {
      id: "00000507-0000-4000-8000-000000000001",
      title: "Du har ret til fleksjob",
      status: "meddelt",
      resultat: "Vi giver dig ret til et fleksjob fra den 16. februar 2026.",
      begrundelse: prose(`
        Du kan nu arbejde to en halv time om ugen. Det er lidt, men vi tror på, at det kan blive til
        mere. Du er gået frem det sidste år, og du har god støtte. Du skal have tid og faste rammer.
        Derfor giver vi dig ret til fleksjob.
      `),
      regler: "Afgørelsen er truffet efter § 116, stk. 2, i lov om en aktiv beskæftigelsesindsats.",
      oplysninger: prose(`
        Vi har brugt din plan, forslaget fra teamet og brevet fra din psykiater. Vi har også lagt
        vægt på det, du selv har sagt.
      `),
      klagevejledning,
      madeOn: "2026-02-11",
      announcedOn: "2026-02-12",
      receivedOn: "2026-02-13",
      klagefrist: "2026-03-13",
    },
  ],
  consents: [
    {
      id: "00000508-0000-4000-8000-000000000001",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "opfoelgningPaaFleksjob",
      requestedBy: "hanne",
      validFromDaysAgo: 320,
      validForDays: 365,
      status: "givet",
    },
  ],
  delegations: [],
  messages: [
    {
      id: "0000050d-0000-4000-8000-000000000001",
      from: "maria",
      body: prose(`
        Hej Liv. Jeg kommer ud til dig den 15. december kl. 9, før der er åbent. Så er det kun
        dig, Anna og mig.
      `),
      sentHoursAgo: 70,
    },
    {
      id: "0000050d-0000-4000-8000-000000000002",
      from: "citizen",
      body: "Tak. Det er rart at vide, hvem der kommer. Må vi sidde i det lille rum?",
      sentHoursAgo: 9,
    },
  ],
  // She began on 15 June: the month passes from ledighedsydelse to fleksløntilskud.
  months: [
    ...["2026-03", "2026-04", "2026-05"].map(ledighedsydelse),
    { ...ledighedsydelse("2026-06"), toDay: "2026-06-14" },
    {
      ...fleksloentilskud("2026-06", { ...fiveHours, wage: 168_831, pension: 20_260 }),
      ...{ part: 2, fromDay: "2026-06-15" },
    },
    ...["2026-07", "2026-08", "2026-09", "2026-10"].map((month) =>
      fleksloentilskud(month, fiveHours),
    ),
  ],
};
