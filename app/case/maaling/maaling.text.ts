import { defineText } from "~/i18n/define-text.ts";

/** How it goes, from 1 to 10: the same words where it is asked and where it is shown. */
export const maalingText = defineText({
  da: {
    title: "Sådan går det",
    area: { arbejde: "På jobbet", helbred: "Dit helbred", tro: "Din tro på det" },
    day: "Dag",
    scale: "1 er meget dårligt. 10 er meget godt.",
    says: ({ area, first, last }: { area: string; first: string; last: string }) =>
      `${area}: ${first} først, ${last} nu.`,
  },
  en: {
    title: "How it goes",
    area: { arbejde: "At work", helbred: "Your health", tro: "Your faith in it" },
    day: "Day",
    scale: "1 is very bad. 10 is very good.",
    says: ({ area, first, last }) => `${area}: ${first} at first, ${last} now.`,
  },
});
