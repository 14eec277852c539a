import { defineText } from "~/i18n/define-text.ts";

export const afgoerelserText = defineText({
  da: {
    title: "Svar fra kommunen",
    intro: "Her er alle de svar, kommunen har givet dig. Du kan altid læse dem igen.",
    none: "Du har ikke fået noget svar endnu",
    noneBody: "Når kommunen har taget stilling, kan du læse svaret her.",
  },
  en: {
    title: "Decisions",
    intro: "Here is every answer the municipality has given you. You can always read them again.",
    none: "You have no decision yet",
    noneBody: "When the municipality has decided, you can read the decision here.",
  },
});
