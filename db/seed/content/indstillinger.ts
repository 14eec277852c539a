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
