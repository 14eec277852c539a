import { prose } from "./prose.ts";

/** What a demo citizen has tried; hours as people say them, days ISO days. */
export type Trial = {
  form: "intern" | "ekstern";
  place: string;
  fromDay: string;
  toDay: string;
  hours: number;
  aim: string;
  by: string;
  /** Of one that is over. */
  outcome?: {
    agreedDays: number;
    attendedDays: number;
    intensity: number | null;
    result: string;
  };
};

const by = "Maria Ravn";

/** The cases in which somebody has tried a job, by the citizen's key; as their papers tell it. */
export const trials: Readonly<Record<string, readonly Trial[]>> = {
  karin: [
    {
      ...{ form: "ekstern", place: "Køkkenet på Nørreby Skole", by, hours: 20 },
      ...{ fromDay: "2026-03-30", toDay: "2026-06-19" },
      aim: "Hvor mange timer du kan klare i et køkken, og hvad du har brug for.",
      outcome: {
        ...{ agreedDays: 48, attendedDays: 45, intensity: 50 },
        result: prose(`
          Du når det halve af en kollega. Du skal kunne sidde ned hver halve time, og andre løfter de
          tunge gryder. Med en høj stol og bedre sko kan du måske nå mere.
        `),
      },
    },
  ],
  jens: [
    {
      ...{ form: "ekstern", place: "Nørreby Låse og Beslag", by, hours: 25 },
      ...{ fromDay: "2026-08-17", toDay: "2026-10-09" },
      aim: "Om du kan køre og samle låse, når du skåner din ryg.",
      outcome: {
        ...{ agreedDays: 40, attendedDays: 38, intensity: 50 },
        result: prose(`
          Du når det halve af en kollega. Du kan køre højst 40 minutter ad gangen. Sidst på ugen er
          du mere træt, så færre timer om fredagen kan hjælpe.
        `),
      },
    },
  ],
  // Nobody agreed how much she reached: that is what is missing in her case.
  birgit: [
    {
      ...{ form: "ekstern", place: "Nørreby Isenkram", by, hours: 12 },
      ...{ fromDay: "2026-03-02", toDay: "2026-04-24" },
      aim: "Om du kan klare et job i en butik, når du kan sidde ned.",
      outcome: {
        ...{ agreedDays: 24, attendedDays: 23, intensity: null },
        result: prose(`
          Du er god til kunderne og kender varerne. Du sætter dig hvert tyvende minut. Ejeren bærer
          kasserne. I har talt om, hvor meget du når, men det er ikke skrevet ned.
        `),
      },
    },
  ],
  samira: [
    {
      ...{ form: "ekstern", place: "Genbrugsbutik", by, hours: 6 },
      ...{ fromDay: "2026-04-13", toDay: "2026-05-29" },
      aim: "Om du kan sortere tøj, når du sidder ned.",
      outcome: {
        ...{ agreedDays: 21, attendedDays: 16, intensity: 50 },
        result: prose(`
          Du kan arbejde støt i en time ad gangen, når du sidder. Stolen kom først i uge fire, og før
          det fik du mere ondt.
        `),
      },
    },
  ],
  tove: [
    {
      ...{ form: "ekstern", place: "Nørreby Revision", by, hours: 12 },
      ...{ fromDay: "2025-11-24", toDay: "2026-02-06" },
      aim: "Hvor længe du kan sidde ved en skærm.",
      outcome: {
        ...{ agreedDays: 44, attendedDays: 44, intensity: 83 },
        result: prose(`
          Du er hurtig og laver næsten ingen fejl. Efter to timer skal du have en halv time i et
          mørkt rum. Fire dage gik du hjem med migræne.
        `),
      },
    },
  ],
  emil: [
    {
      ...{ form: "intern", place: "Byens arkiv", by, hours: 20 },
      ...{ fromDay: "2026-04-20", toDay: "2026-07-03" },
      aim: "Om du kan arbejde fast, når du ved, hvad der skal ske.",
      outcome: {
        ...{ agreedDays: 55, attendedDays: 55, intensity: 55 },
        result: prose(`
          Du er grundig og fandt 40 fejl i det gamle register. Du vil helst gøre én ting færdig ad
          gangen. Når noget blev lavet om uden varsel, måtte du gå hjem.
        `),
      },
    },
  ],
};
