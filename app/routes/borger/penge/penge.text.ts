import { defineText } from "~/i18n/define-text.ts";

export const pengeText = defineText({
  da: {
    more: "Hvad giver en time mere?",
    gain: ({ gain }: { gain: string }) => `En time mere om ugen giver dig ${gain} mere om måneden.`,
    gainToCap: ({ gain, cap }: { gain: string; cap: string }) =>
      `En time mere om ugen giver dig ${gain} mere om måneden. Så når du loftet på ${cap} om måneden.`,
    noGain: ({ cap }: { cap: string }) =>
      `En time mere giver dig ikke flere penge. Du har nået loftet på ${cap} om måneden.`,
    moreUnknown: "Skriv din løn og dine timer. Så kan du se det.",
    toMore: "Regn på flere timer",
    title: "Dine penge",
    none: "Der er ikke regnet nogen måned ud endnu",
    noneBody: "Når kommunen kender din løn, kan du se her, hvad du får, og hvorfor.",
    waiting: "Mens du får ledighedsydelse",
    waitingSince: ({ date }: { date: string }) => `Du har fået det i træk siden den ${date}.`,
    waitingAgain: ({ span }: { span: string }) =>
      `Det sker efter ${span} og igen efter ${span} mere.`,
    waitingUnverified: "Vi har ikke slået paragraffen op endnu. Datoen er vejledende.",
    waitingBefore: "Vi kan ikke se her, om det skete sidst. Spørg os, hvis du er i tvivl.",
    waitingNoDate: "Din sag har ingen dato for en ny vurdering.",
    waitingEnough: "Se, hvordan vi holder øje med, om der sker nok",
    waitingAsk: "Spørg din jobformidler, hvis du vil vide, hvad der sker.",
    earlier: "Måneder før",
    monthLine: ({ month, amount }: { month: string; amount: string }) => `${month}: ${amount}`,
    corrected: "rettet",
    absence: "Skal du have ferie, eller er du syg?",
    absenceBody:
      "Skriv det én gang. Så ved både din jobformidler og de, der udbetaler pengene, det.",
    toAbsence: "Skriv ferie eller sygdom ind",
  },
  en: {
    more: "What does one more hour give?",
    gain: ({ gain }) => `One more hour a week gives you ${gain} more a month.`,
    gainToCap: ({ gain, cap }) =>
      `One more hour a week gives you ${gain} more a month. Then you reach the cap of ${cap} a month.`,
    noGain: ({ cap }) =>
      `One more hour gives you no more money. You have reached the cap of ${cap} a month.`,
    moreUnknown: "Write your pay and your hours. Then you can see it.",
    toMore: "Try more hours",
    title: "Your money",
    none: "No month has been worked out yet",
    noneBody: "When the municipality knows your wages, you can see here what you get and why.",
    waiting: "While you get ledighedsydelse",
    waitingSince: ({ date }) => `You have had it without a break since ${date}.`,
    waitingAgain: ({ span }) => `It happens after ${span} and again after ${span} more.`,
    waitingUnverified: "We have not looked the paragraph up yet. The date is a guide.",
    waitingBefore: "We cannot see here whether it was done last time. Ask us if you are in doubt.",
    waitingNoDate: "Your case has no date for a reassessment.",
    waitingEnough: "See how we watch whether enough happens",
    waitingAsk: "Ask your job adviser if you want to know what happens.",
    earlier: "Months before",
    monthLine: ({ month, amount }) => `${month}: ${amount}`,
    corrected: "corrected",
    absence: "Are you going on holiday, or are you ill?",
    absenceBody: "Write it once. Then both your job adviser and those who pay the money know.",
    toAbsence: "Enter holiday or illness",
  },
});
