import { defineText } from "~/i18n/define-text.ts";

export const afgoerelsePageText = defineText({
  da: { back: "Alle svar fra kommunen", print: "Print eller gem svaret" },
  en: { back: "All decisions", print: "Print or save the decision" },
});
