import { defineText } from "~/i18n/define-text.ts";

export const sagPengeText = defineText({
  da: {
    title: "Penge",
    lead: "Teksterne står, som borgeren læser dem. Satserne er vejledende.",
    register: "Registrér en måned",
    registered: "Måneden er registreret",
    registeredBody: "Borgeren kan se beløbet, hver linje af regnestykket og en eventuel grund.",
    none: "Ingen måneder er registreret",
    noneBody: "Måneder kommer frem her, når ydelse har registreret dem.",
    months: "Måneder",
    line: ({ month, kind, amount }: { month: string; kind: string; amount: string }) =>
      `${month}: ${kind.toLowerCase()} ${amount}`,
    version: ({ version }: { version: number }) => `version ${version}`,
    earned: ({ wage, pension, hours }: { wage: string; pension: string; hours: string }) =>
      `Løn ${wage}, pension ${pension}, ${hours} effektive timer om ugen.`,
    paysOn: ({ date }: { date: string }) => `Udbetales ${date}`,
    earlier: "Tidligere versioner",
    correct: "Ret måneden",
    correctName: ({ month }: { month: string }) => `: ${month}`,
    absence: "Ferie og sygdom",
  },
  en: {
    title: "Money",
    lead: "Worded as the citizen reads it. The rates are a guide.",
    register: "Register a month",
    registered: "The month has been registered",
    registeredBody: "The citizen can see the amount, every line of the sum and a reason, if any.",
    none: "No months have been registered",
    noneBody: "Months appear here when the benefits office has registered them.",
    months: "Months",
    line: ({ month, kind, amount }) => `${month}: ${kind.toLowerCase()} ${amount}`,
    version: ({ version }) => `version ${version}`,
    earned: ({ wage, pension, hours }) =>
      `Wages ${wage}, pension ${pension}, ${hours} effective hours a week.`,
    paysOn: ({ date }) => `Paid on ${date}`,
    earlier: "Earlier versions",
    correct: "Correct the month",
    correctName: ({ month }) => `: ${month}`,
    absence: "Holiday and illness",
  },
});
