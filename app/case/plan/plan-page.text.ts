import { defineText } from "~/i18n/define-text.ts";

export const planPageText = defineText({
  da: {
    title: "Din plan",
    intro: "Her står, hvor du vil hen, og hvad der skal ske.",
    write: "Skriv i planen",
    print: "Print eller gem planen",
    none: "Du har ingen plan endnu",
    noneBody: "Kommunen skriver den sammen med dig. Så kan du læse den her.",
    wrong: "Er noget forkert? Skriv til kommunen",
  },
  en: {
    title: "Your plan",
    intro: "This is where you want to go, and what is going to happen.",
    write: "Write in the plan",
    print: "Print or save the plan",
    none: "You have no plan yet",
    noneBody: "The municipality writes it together with you. Then you can read it here.",
    wrong: "Is something wrong? Write to the municipality",
  },
});
