import { defineText } from "../../../i18n/define-text.ts";

/** What the page's script says; handed to it as data, so without arguments. */
export const checkReceiptText = defineText({
  da: {
    working: "Vi tjekker filen …",
    several: "Tag én fil ad gangen.",
    cannotRead: "Vi kunne ikke åbne filen. Prøv igen.",
    tooOld: "Din browser kan ikke tjekke filen her. Prøv en nyere browser.",
    offline: "Siden virker nu også uden net.",
    checksTitle: "Det har vi tjekket",
    factsTitle: "Det siger kvitteringen",
  },
  en: {
    working: "Checking the file …",
    several: "One file at a time, please.",
    cannotRead: "We could not open the file. Try again.",
    tooOld: "Your browser cannot check the file here. Try a newer browser.",
    offline: "The page now works without a connection, too.",
    checksTitle: "What we have checked",
    factsTitle: "What the receipt says",
  },
});
