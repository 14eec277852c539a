import { defineText } from "~/i18n/define-text.ts";

export const partshoeringText = defineText({
  da: {
    heading: "Før vi bestemmer",
    about: ({ title }: { title: string }) => `Det handler om: ${title}`,
    lead: ({ authority }: { authority: string }) =>
      `${authority} har ikke bestemt noget endnu. Først vil vi høre, hvad du siger.`,
    intended: "Det har vi tænkt os",
    facts: "Det vil vi lægge vægt på",
    deadline: "Sidste dag, du kan svare",
    late: "Dagen er gået. Du kan stadig svare, til vi har bestemt.",
    noNeed: "Du behøver ikke svare. Så bestemmer vi ud fra det, vi ved.",
    answer: "Dit svar",
    hint: "Skriv, hvad du er enig og uenig i, og hvad vi mangler. Der er plads til 10.000 tegn.",
    send: "Send svar",
    oral: "Du kan også ringe eller sige det på et møde. Så skriver vi dit svar ned.",
    sent: "Dit svar er sendt",
    sentBody: "Vi læser det, før vi bestemmer. Så får du vores svar her i Min Sag.",
    given: ({ when }: { when: string }) => `Du svarede den ${when}:`,
    givenOral: ({ when }: { when: string }) =>
      `Du svarede den ${when}, da vi talte sammen. Vi skrev det ned sådan:`,
    wrong: "Er det skrevet forkert, så skriv en besked til din kontakt.",
    decided: "Vi har bestemt nu, så du kan ikke svare her mere.",
    toDecision: "Læs vores svar",
    problem: {
      empty: "Skriv dit svar først",
      tooLong: "Dit svar er for langt. Gør det kortere, eller send resten som en besked",
      alreadyDecided: "Svaret blev ikke sendt. Du har svaret før, eller vi har bestemt nu",
    },
  },
  en: {
    heading: "Before we decide",
    about: ({ title }) => `It is about: ${title}`,
    lead: ({ authority }) =>
      `${authority} has not decided anything yet. First we want to hear what you say.`,
    intended: "What we intend",
    facts: "What we will give weight to",
    deadline: "The last day you can answer",
    late: "The day has passed. You can still answer until we have decided.",
    noNeed: "You do not have to answer. We then decide from what we know.",
    answer: "Your answer",
    hint: "Write what you agree and disagree with, and what is missing. There is room for 10,000 characters.",
    send: "Send answer",
    oral: "You can also call or say it at a meeting. We then write your answer down.",
    sent: "Your answer has been sent",
    sentBody: "We read it before we decide. Then you get our answer here in Min Sag.",
    given: ({ when }) => `You answered on ${when}:`,
    givenOral: ({ when }) => `You answered on ${when}, when we talked. We wrote it down like this:`,
    wrong: "If it is written down wrongly, write a message to your contact.",
    decided: "We have decided now, so you can no longer answer here.",
    toDecision: "Read our answer",
    problem: {
      empty: "Write your answer first",
      tooLong: "Your answer is too long. Make it shorter, or send the rest as a message",
      alreadyDecided: "The answer was not sent. You have answered before, or we have decided now",
    },
  },
});
