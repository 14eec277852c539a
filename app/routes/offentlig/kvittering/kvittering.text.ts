import { defineText } from "../../../i18n/define-text.ts";

export const kvitteringText = defineText({
  da: {
    title: "Tjek en kvittering",
    lead: "Har du hentet en kvittering fra Min Sag? Her kan du se, om den passer.",
    stays: "Filen bliver hos dig. Vi får den ikke at se.",
    choose: "Vælg din kvittering",
    hint: "Du kan også trække filen herhen. Den ender på .kvittering.json.",
    bookTitle: "Hvad er bogen?",
    book: "Når du siger ja eller nej, sætter vi et mærke i en bog. Mærket er lavet af teksten. Alle kan se, om nogen retter i bogen. Men ingen kan se på mærket, hvad du har sagt. Det står kun i din kvittering.",
    scriptTitle: "Siden skal bruge JavaScript",
    script: "Slå JavaScript til i din browser, og åbn siden igen.",
    commandTitle: "Tjek den uden siden",
    command: "Har du kildekoden til Min Sag, kan du skrive dette på din maskine:",
    noKeys: "Vi har ingen nøgle til bogen lige nu. Så vi kan ikke se, om det er vores bog.",
  },
  en: {
    title: "Check a receipt",
    lead: "Have you downloaded a receipt from Min Sag? Here you can see whether it is right.",
    stays: "The file stays with you. We do not get to see it.",
    choose: "Choose your receipt",
    hint: "You can also drag the file here. Its name ends in .kvittering.json.",
    bookTitle: "What is the ledger?",
    book: "When you say yes or no, we set a mark in a ledger. The mark is made from the text. Everybody can see whether somebody changes the ledger. But nobody can see from the mark what you have said. Only your receipt says that.",
    scriptTitle: "The page needs JavaScript",
    script: "Turn on JavaScript in your browser and open the page again.",
    commandTitle: "Check it without this page",
    command: "If you have the source code of Min Sag, you can type this on your own machine:",
    noKeys: "We have no key of the ledger right now. So we cannot see whether it is our ledger.",
  },
});
