import { noahDocuments } from "./documents/02-noah.ts";
import { klagevejledning } from "./klagevejledning.ts";
import { fleksloentilskud } from "./money.ts";
import { prose } from "./prose.ts";
import type { Scenario } from "./types.ts";

/** Steps of 8, 12, 16 and 20 hours; a pause in December is about to be agreed. */
export const noah: Scenario = {
  person: {
    id: "00000201-0000-4000-8000-000000000001",
    key: "noah",
    name: "Noah Prøvesen",
    cpr: "690699-1169",
    mitidUuid: "0000020b-0000-4000-8000-000000000001",
    phone: "00 01 01 02",
    email: "noah@borger.example",
    language: "da",
  },
  sag: {
    id: "00000202-0000-4000-8000-000000000001",
    sagsnummer: "NK-2026-0518",
    authorityKey: "noerreby",
    regelsaet: "2026",
    phase: 3,
    status: "opfoelgning",
    happening: {
      da: "Du er i fleksjob på et lager. Du er gået fra 8 til 12 timer om ugen, og det går godt.",
      en: prose(`
        You have a fleksjob at a warehouse. You went from 8 to 12 hours a week, and it goes well.
      `),
    },
    nextStep: {
      da: prose(`
        Du vil gerne holde fri i december. Vi flytter dit næste trin, så du ikke skal nå 16 timer
        nu.
      `),
      en: prose(`
        You would like December off. We will move your next step, so you need not reach 16 hours
        now.
      `),
    },
    nextStepBy: "2026-12-01",
    nextStepKind: "serviceloefte",
    nextStepActor: "authority",
    openedOn: "2026-02-09",
    phaseDates: [
      { phase: 1, from: "2026-02-09" },
      { phase: 2, from: "2026-06-15" },
      { phase: 3, from: "2026-10-01" },
    ],
    contacts: [
      { staffKey: "maria", role: "jobformidler", primary: true },
      { staffKey: "hanne", role: "koordinerendeSagsbehandler", primary: false },
      { staffKey: "peter", role: "ydelse", primary: false },
    ],
  },
  plan: {
    id: "00000203-0000-4000-8000-000000000001",
    status: "bekraeftet",
    updatedOn: "2026-11-03",
    sections: [
      {
        id: "00000204-0000-4000-8000-000000000001",
        code: "maal",
        heading: "Dine mål",
        body: prose(`
          Du vil op på 20 timer om ugen, men i små trin. Når du kan det, vil du gerne lære at køre
          truck.
        `),
        ownWords: "Jeg vil hellere gå langsomt frem end falde tilbage igen.",
      },
      {
        id: "00000204-0000-4000-8000-000000000002",
        code: "arbejdeOgUddannelse",
        heading: "Arbejde og uddannelse",
        body: prose(`
          Du gik ud af 10. klasse i 2016. Du gik på teknisk skole i et år, men du måtte stoppe. Du
          har haft job i et supermarked og på en tankstation. Nu pakker du varer på et lager.
        `),
      },
      {
        id: "00000204-0000-4000-8000-000000000003",
        code: "hverdag",
        heading: "Din hverdag",
        body: prose(`
          Du bor alene i en lille lejlighed tæt på din søster. Du bruger en kalender på din telefon.
          Du har det bedst, når dagene ligner hinanden. December er svær for dig.
        `),
        ownWords: prose(`
          I december er der for meget lys og larm. Jeg har brug for ro, så jeg kan starte igen.
        `),
      },
      {
        id: "00000204-0000-4000-8000-000000000004",
        code: "helbred",
        heading: "Dit helbred",
        body: prose(`
          Du fik et slag mod hovedet i 2020. Du bliver hurtigt træt, og du får ondt i hovedet af
          støj. Det er blevet bedre, men det går op og ned. Pauser i et mørkt rum hjælper.
        `),
      },
      {
        id: "00000204-0000-4000-8000-000000000005",
        code: "tidligereIndsats",
        heading: "Det, du har prøvet før",
        body: prose(`
          Du har fået hjælp af en ergoterapeut og lært at dele dine kræfter. Du har også haft to
          praktikker. I den første var der for meget støj. I den anden kunne du arbejde 8 timer.
        `),
      },
    ],
    indsatser: [
      {
        id: "00000205-0000-4000-8000-000000000001",
        title: "Fleksjob på lageret hos Nørreby Engros",
        kontor: "job",
        by: "maria",
        startsOn: "2026-10-01",
        goal: "Du går op i tid i trin: 8, 12, 16 og 20 timer.",
        status: "iGang",
      },
      {
        id: "00000205-0000-4000-8000-000000000002",
        title: "Mentor 7 timer om ugen i et halvt år",
        kontor: "job",
        outside: "Henrik fra lageret",
        startsOn: "2026-10-01",
        goal: "Du har en fast person, der viser dig dagens opgaver.",
        status: "iGang",
      },
      {
        id: "00000205-0000-4000-8000-000000000003",
        title: "Kursus i truck",
        kontor: "job",
        by: "maria",
        startsOn: "2027-04-12",
        goal: "Du får et bevis, så du kan køre truck på lageret.",
        status: "planlagt",
      },
    ],
  },
  documents: noahDocuments,
  afgoerelser: [
    {
      id: "00000207-0000-4000-8000-000000000001",
      title: "Du har ret til fleksjob",
      status: "meddelt",
      resultat: "Vi giver dig ret til et fleksjob fra den 15. juni 2026.",
      begrundelse: prose(`
        Du bliver hurtigt træt i hovedet efter dit slag. Det har varet i mere end fem år. I din
        praktik kunne du arbejde 8 timer om ugen og nå det halve. Vi tror på, at du kan komme op i
        tid, hvis det sker i ro. Et job på fuld tid kan du ikke klare nu.
      `),
      regler: "Afgørelsen er truffet efter § 116, stk. 2, i lov om en aktiv beskæftigelsesindsats.",
      oplysninger: prose(`
        Vi har brugt din plan, brevet fra sygehuset og papiret om din praktik. Vi har også lagt
        vægt på det, du selv sagde.
      `),
      klagevejledning,
      madeOn: "2026-06-11",
      announcedOn: "2026-06-12",
      receivedOn: "2026-06-15",
      klagefrist: "2026-07-13",
    },
  ],
  consents: [
    {
      id: "00000208-0000-4000-8000-000000000001",
      source: "sygehus",
      recipient: "noerreby",
      categories: ["sundhed"],
      documentTypes: ["speciallaegeerklaering"],
      exceptDocumentIds: [],
      purpose: "planlaegningAfIndsats",
      requestedBy: "hanne",
      validFromDaysAgo: 216,
      validForDays: 365,
      status: "givet",
    },
  ],
  delegations: [],
  messages: [
    {
      id: "0000020d-0000-4000-8000-000000000001",
      from: "citizen",
      body: prose(`
        Hej Maria. Jeg har tænkt over det. Jeg vil gerne holde fri hele december. Mister jeg
        jobbet så?
      `),
      sentHoursAgo: 30,
    },
    {
      id: "0000020d-0000-4000-8000-000000000002",
      from: "maria",
      body: prose(`
        Hej Noah. Nej, du mister ikke jobbet. En pause er helt i orden. Jeg taler med Susanne og
        flytter de næste trin. Du hører fra mig senest på tirsdag.
      `),
      sentHoursAgo: 22,
    },
  ],
  // 150 kr. an hour with pension: 8 hours at 50 % are 4, and full time would be 24.050 kr.
  months: [
    fleksloentilskud("2026-10", {
      ...{ hours: 4, wage: 232_143, pension: 27_857, normalloen: 2_405_000 },
    }),
  ],
};
