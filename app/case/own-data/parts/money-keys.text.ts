import { defineText } from "~/i18n/define-text.ts";

export const moneyKeysText = defineText({
  da: {
    maaneder: {
      about: "Dine penge måned for måned. Beløb er i øre.",
      keys: {
        maaned: "Måneden",
        fra: "Første dag, pengene er for",
        til: "Sidste dag, pengene er for",
        udgave: "Udgave som tal",
        slags: "Hvilke penge det er",
        timer: "Timer om ugen",
        loen: "Løn",
        pension: "Pension",
        normalloen: "Lønnen på fuld tid",
        beloeb: "Det, du fik",
        regulering: "Det, der blev rettet",
        grund: "Hvorfor det blev rettet",
        satser: "De tal, der er regnet med",
        udbetales: "Dagen, pengene kom",
        registreret: "Hvornår det blev skrevet ind",
        registreretAf: "Hvem der skrev det ind",
      },
    },
    fravaer: {
      about: "Din ferie og sygdom.",
      keys: {
        slags: "Ferie eller sygdom",
        fra: "Første dag",
        til: "Sidste dag",
        status: "Om den gælder",
        skrevet: "Hvornår den blev skrevet ind",
        skrevetAf: "Hvem der skrev den ind",
      },
    },
  },
  en: {
    maaneder: {
      about: "Your money month by month. Amounts are in øre.",
      keys: {
        maaned: "The month",
        fra: "First day the money is for",
        til: "Last day the money is for",
        udgave: "Version as a number",
        slags: "Which money it is",
        timer: "Hours a week",
        loen: "Wage",
        pension: "Pension",
        normalloen: "The wage for full time",
        beloeb: "What you got",
        regulering: "What was corrected",
        grund: "Why it was corrected",
        satser: "The numbers it was counted with",
        udbetales: "The day the money came",
        registreret: "When it was entered",
        registreretAf: "Who entered it",
      },
    },
    fravaer: {
      about: "Your holiday and illness.",
      keys: {
        slags: "Holiday or illness",
        fra: "First day",
        til: "Last day",
        status: "Whether it counts",
        skrevet: "When it was entered",
        skrevetAf: "Who entered it",
      },
    },
  },
});
