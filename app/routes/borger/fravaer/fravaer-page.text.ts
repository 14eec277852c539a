import { defineText } from "~/i18n/define-text.ts";

export const fravaerPageText = defineText({
  da: {
    title: "Ferie og sygdom",
    lead: "Skriv det én gang her. Både din jobformidler og de, der udbetaler pengene, kan se det.",
    notIll: "Du skal ikke skrive, hvad du fejler.",
    employer: "Du skal selv sige det til din chef.",
    add: "Skriv ind",
    toMoney: "Se dine penge",
  },
  en: {
    title: "Holiday and illness",
    lead: "Write it once here. Both your job adviser and those who pay the money can see it.",
    notIll: "You need not write what is wrong with you.",
    employer: "You tell your employer yourself.",
    add: "Enter",
    toMoney: "See your money",
  },
});
