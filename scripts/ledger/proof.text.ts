import { defineText } from "../../app/i18n/define-text.ts";

export const proofText = defineText({
  da: {
    proveUsage: "Skriv nummeret på en indførsel: npm run ledger -- prove 17",
    noEntry: "Indførslen findes ikke, eller den har ikke fået sin plads endnu.",
    consistencyUsage: "Skriv to størrelser, den mindste først: npm run ledger -- consistency 5 9",
    tooLarge: "Så stort er træet ikke.",
  },
  en: {
    proveUsage: "Give the number of an entry: npm run ledger -- prove 17",
    noEntry: "There is no such entry, or it has no place in the tree yet.",
    consistencyUsage: "Give two sizes, the smaller first: npm run ledger -- consistency 5 9",
    tooLarge: "The tree is not that large.",
  },
});
