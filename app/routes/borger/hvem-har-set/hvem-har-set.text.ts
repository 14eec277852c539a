import { defineText } from "~/i18n/define-text.ts";

export const hvemHarSetText = defineText({
  da: {
    title: "Hvem har set dine oplysninger",
    intro:
      "Hver gang nogen ser på din sag, skriver vi det ned. Ingen kan slette det i det skjulte.",
    wrong: "Er der noget, du ikke forstår? Så spørg din kontakt.",
  },
  en: {
    title: "Who has seen your information",
    intro:
      "Each time somebody looks at your case, we write it down. Nobody can delete it in secret.",
    wrong: "Is there something you do not understand? Then ask your contact.",
  },
});
