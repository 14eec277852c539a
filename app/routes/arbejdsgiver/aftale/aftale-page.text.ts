import { defineText } from "~/i18n/define-text.ts";

export const aftalePageText = defineText({
  da: {
    title: "Aftale om fleksjob",
    lead: ({ name }: { name: string }) =>
      `${name} og kommunen har skrevet en aftale om jobbet hos jer. ${name} har valgt, hvad I ser her.`,
    rules:
      "Du skal ikke logge ind. Linket kan besvares én gang. Den, det handler om, kan se, at det er åbnet.",
    termsTitle: "Det er aftalt",
    answerTitle: "Passer aftalen?",
    name: "Dit navn",
    nameHint: "Det navn, svaret bliver gemt med.",
    words: "Hvad skal være anderledes?",
    wordsHint: "Skriv det, hvis du siger nej. Der er plads til 2.000 tegn.",
    yes: "Ja, aftalen passer",
    no: "Nej, den passer ikke",
    closed: {
      unknown: {
        heading: "Linket virker ikke",
        body: "Måske mangler der lidt af det. Eller der er lavet et nyt link.",
      },
      used: {
        heading: "Der er svaret på linket",
        body: "Et link kan kun besvares én gang. Er svaret forkert, så tal med jobformidleren.",
      },
      closed: {
        heading: "Linket er lukket",
        body: "Der er lavet et nyt link, eller aftalen gælder ikke mere.",
      },
      expired: { heading: "Linket er for gammelt", body: "Der er ikke sket noget med aftalen." },
    },
    next: "Bed jobformidleren om et nyt link.",
    done: {
      ja: { heading: "Tak, aftalen gælder nu", body: "Svaret er gemt. Du kan lukke siden." },
      nej: {
        heading: "Tak, dit svar er sendt",
        body: "Jobformidleren læser det og ringer til jer. Du kan lukke siden.",
      },
    },
    problem: {
      svar: "Vælg ja eller nej",
      navn: "Skriv dit navn",
      navnLong: "Navnet er for langt. Der er plads til 120 tegn",
      ord: "Skriv, hvad der skal være anderledes",
      ordLong: "Teksten er for lang. Der er plads til 2.000 tegn",
    },
  },
  en: {
    title: "Fleksjob agreement",
    lead: ({ name }) =>
      `${name} and the municipality have written an agreement about the job at your place. ${name} has chosen what you see here.`,
    rules:
      "You need not log in. The link can be answered once. The person it is about can see that it was opened.",
    termsTitle: "What is agreed",
    answerTitle: "Is the agreement right?",
    name: "Your name",
    nameHint: "The name the answer is kept with.",
    words: "What should be different?",
    wordsHint: "Write it if you say no. There is room for 2,000 characters.",
    yes: "Yes, the agreement is right",
    no: "No, it is not right",
    closed: {
      unknown: {
        heading: "The link does not work",
        body: "Some of it may be missing. Or a new link has been made.",
      },
      used: {
        heading: "The link has been answered",
        body: "A link can be answered only once. If the answer is wrong, talk to the job adviser.",
      },
      closed: {
        heading: "The link is closed",
        body: "A new link has been made, or the agreement no longer holds.",
      },
      expired: { heading: "The link is too old", body: "Nothing has happened to the agreement." },
    },
    next: "Ask the job adviser for a new link.",
    done: {
      ja: {
        heading: "Thank you, the agreement holds now",
        body: "Your answer is kept. You can close the page.",
      },
      nej: {
        heading: "Thank you, your answer is sent",
        body: "The job adviser reads it and calls you. You can close the page.",
      },
    },
    problem: {
      svar: "Choose yes or no",
      navn: "Write your name",
      navnLong: "The name is too long. There is room for 120 characters",
      ord: "Write what should be different",
      ordLong: "The text is too long. There is room for 2,000 characters",
    },
  },
});
