import { defineText } from "~/i18n/define-text.ts";

export const sagPlanText = defineText({
  da: {
    title: "Rehabiliteringsplan",
    write: "Skriv i planen",
    saved: "Det står nu i planen",
    none: "Der er ingen plan endnu",
    noneBody: "Planen står her, når den er begyndt sammen med borgeren.",
  },
  en: {
    title: "Rehabilitation plan",
    write: "Write in the plan",
    saved: "It now stands in the plan",
    none: "There is no plan yet",
    noneBody: "The plan appears here when it has been begun with the citizen.",
  },
});
