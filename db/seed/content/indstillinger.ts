import { prose } from "./prose.ts";

/** What a team has suggested in a demo case, or is about to; words by the codes of the rules. */
export type Proposal = {
  id: string;
  felter: Record<string, string>;
  megetBegraenset?: boolean;
  givenBy?: { da: string; en: string };
  givenOn?: string;
  svar?: "enig" | "uenig";
  svarOrd?: string;
  svaretOn?: string;
  /** Who has begun it, where that is not Hanne. */
  savedBy?: string;
};

/** What is the same in both of Samira's. */
const samiraTried = {
  afklaring: "Hun har prøvet to jobs. I det sidste nåede hun det halve i 6 timer om ugen.",
  hvorforIkkeOrdinaert: "Hun kan stå i ti minutter, og hun når det halve på sin tid.",
  typerAfFleksjob: "Vaskeri og systue, hvor hun kan sidde ned.",
  skaanehensyn: "En stol fra den første dag. Ingen tunge løft. Pauser, når knæene gør ondt.",
  stoetteIOvergang: "Jobformidleren ser stedet sammen med hende, før hun begynder.",
};

/** By the citizen's key, the first version first. */
export const indstillinger: Readonly<Record<string, readonly Proposal[]>> = {
  // Written before the meeting; what only the meeting can say is missing, and it cannot be given yet.
  jens: [
    {
      id: "0000030f-0000-4000-8000-000000000001",
      felter: {
        afklaring:
          "Jens har prøvet at køre varer ud og at samle små ting. Det gik godt i 25 timer.",
        skaanehensyn: "Ingen tunge løft. Ingen vrid i ryggen. Pauser, når der er brug for det.",
      },
    },
  ],
  // A very small capacity: why it can grow is demanded, and stands here. The paper of that day says the same.
  liv: [
    {
      id: "0000050f-0000-4000-8000-000000000001",
      megetBegraenset: true,
      felter: {
        afvejning: prose(`
          Liv har angst og bor alene. Hun har god støtte i sit hjem og en psykolog, der hjælper. Hun
          kan godt lide at læse. Et lille job i ro kan give hende mere mod på at være blandt folk.
        `),
        afklaring: "Liv kan være to en halv time om ugen på et bibliotek. Skole er prøvet.",
        hvorforIkkeOrdinaert: "Hun kan være der få timer ad gangen, og kun med få folk.",
        typerAfFleksjob: "Bøger, arkiv og lager. Helst før der er åbent.",
        skaanehensyn: "Få folk ad gangen. Faste opgaver. En fast kontakt. Plads til at gå fra.",
        stoetteIOvergang: "Jobformidleren er med de første uger. Støtten øver bussen med hende.",
        udviklingsmulighed: prose(`
          For et år siden kom Liv ikke ud. Nu møder hun fast. Psykologen ser, at det går bedre. Vi
          tror på flere timer, når de kommer langsomt.
        `),
        progression: "Fra to en halv time til fem på et halvt år.",
      },
      givenBy: { da: "rehabiliteringsteamet", en: "the rehabilitation team" },
      givenOn: "2026-01-29",
      svar: "enig",
      svarOrd: "Ja. Bare det går langsomt.",
      svaretOn: "2026-02-02",
    },
  ],
  // The first named the surgery; she disagreed, and the second stands without it. A third is begun for
  // the meeting about her case again.
  samira: [
    {
      id: "0000060f-0000-4000-8000-000000000001",
      felter: {
        afvejning: prose(`
          Samira har slidte knæ og ondt i en skulder. Hun har mand og tre børn. Hun er god med sine
          hænder. Hun har sagt nej til en operation, som lægen har talt med hende om.
        `),
        ...samiraTried,
      },
      givenBy: { da: "kommunen", en: "the municipality" },
      givenOn: "2026-06-04",
      svar: "uenig",
      svarOrd:
        "You write about the surgery. It is my right to say no. It must not count against me.",
      svaretOn: "2026-06-07",
    },
    {
      id: "0000060f-0000-4000-8000-000000000002",
      felter: {
        afvejning: prose(`
          Samira har slidte knæ og ondt i en skulder, og det går ikke væk. Hun har mand og tre børn.
          Hun er god med sine hænder. Vi ser på alle tre ting. Så er et fleksjob det bedste.
        `),
        ...samiraTried,
        kompenserendeMuligheder: "En god stol og et bord, der kan hæves.",
      },
      givenBy: { da: "kommunen", en: "the municipality" },
      givenOn: "2026-06-11",
      svar: "enig",
      svarOrd: "Thank you. A chair is the most important thing.",
      svaretOn: "2026-06-12",
    },
    {
      id: "0000060f-0000-4000-8000-000000000003",
      savedBy: "Anders Bækgaard",
      felter: {
        afklaring:
          "Samira har set på flere jobs siden juni. Hver gang skulle hun stå op for meget.",
        skaanehensyn: samiraTried.skaanehensyn,
      },
    },
  ],
  // Progression is empty: recommended, so it was given all the same.
  emil: [
    {
      id: "0000090f-0000-4000-8000-000000000001",
      felter: {
        afvejning: prose(`
          Emil er god til at arbejde med data. Han bor selv og har hjælp hjemme. Autismen gør det
          svært, når planer skifter. Vi ser på alle tre ting. Så er et fleksjob det bedste.
        `),
        afklaring: "Emil har en uddannelse. I byens arkiv nåede han 55 procent i 20 timer.",
        hvorforIkkeOrdinaert:
          "Det er prøvet to gange. Begge gange gik det galt, da planen skiftede.",
        typerAfFleksjob: "Arkiv, data og dyr. Helst ét sted og få kolleger.",
        skaanehensyn: "Besked på skrift. Fast liste over opgaver. Eget rum.",
        stoetteIOvergang: "Jobformidleren er med den første uge.",
        kompenserendeMuligheder: "Høreværn og en fast kontakt.",
      },
      givenBy: { da: "kommunen", en: "the municipality" },
      givenOn: "2026-08-20",
      svar: "enig",
      svarOrd: "Det passer. Jeg vil gerne arbejde med dyr.",
      svaretOn: "2026-08-24",
    },
  ],
};
