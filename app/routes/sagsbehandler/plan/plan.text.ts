import { defineText } from "~/i18n/define-text.ts";

export const sagPlanText = defineText({
  da: {
    title: "Rehabiliteringsplan",
    write: "Skriv i planen",
    done: {
      gemt: "Det står nu i planen",
      begyndt: "Planen er begyndt",
      gennemsyn: "Borgeren kan nu læse planen og sige ja til den",
    },
    none: "Der er ingen plan endnu",
    noneBody: "Planen står her, når den er begyndt sammen med borgeren.",
    begin: "Begynd en plan",
    beginBody: "I skriver den på skift, borgeren og du. Borgeren kan læse med fra begyndelsen.",
    layBefore: "Lad borgeren sige ja til planen",
    layBeforeBody:
      "Er det vigtigste skrevet? Så kan borgeren læse planen igennem og sige ja til den.",
    problem: {
      notWhole: "Der mangler noget i planen. Skriv i de afsnit, der skal udfyldes",
      already: "Det er gjort allerede. Siden viser planen, som den står nu",
    },
  },
  en: {
    title: "Rehabilitation plan",
    write: "Write in the plan",
    done: {
      gemt: "It now stands in the plan",
      begyndt: "The plan has been begun",
      gennemsyn: "The citizen can now read the plan and say yes to it",
    },
    none: "There is no plan yet",
    noneBody: "The plan appears here when it has been begun with the citizen.",
    begin: "Begin a plan",
    beginBody: "You and the citizen write it in turns. The citizen can read along from the start.",
    layBefore: "Let the citizen say yes to the plan",
    layBeforeBody:
      "Is the most important part written? Then the citizen can read the plan through and say yes to it.",
    problem: {
      notWhole: "Something is missing in the plan. Write in the sections that must be filled in",
      already: "It has been done already. The page shows the plan as it stands now",
    },
  },
});
