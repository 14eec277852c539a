import { defineText } from "~/i18n/define-text.ts";

export const indstillingPageText = defineText({
  da: {
    title: "Forslag i din sag",
    none: "Der er ikke noget forslag endnu",
    noneBody: "Når teamet har et forslag, kan du læse det her og svare.",
    lead: "Det er et forslag og ikke svaret. Kommunen bestemmer bagefter.",
    version: ({ number }: { number: number }) => `Forslag nr. ${number}`,
    question: "Er du enig?",
    questionHint: "Du behøver ikke svare. Er du ikke enig, ser de på det igen.",
    yes: "Ja, jeg er enig",
    no: "Nej, jeg er ikke enig",
    words: "Med dine egne ord",
    wordsHint:
      "Skriv, hvad du tænker. Er du ikke enig, så skriv hvorfor. Der er plads til 4.000 tegn.",
    send: "Send dit svar",
    sent: {
      enig: "Dit svar er sendt",
      uenig: "Dit svar er sendt. De ser på forslaget igen",
    },
    again: "Du var ikke enig. Forslaget bliver set på igen, og så kommer der et nyt her.",
    older: "Tidligere forslag",
    problem: {
      svar: "Vælg, om du er enig",
      svarOrd: "Skriv, hvad du ikke er enig i",
      tooLong: "Teksten er for lang. Der er plads til 4.000 tegn",
      over: "Svaret blev ikke sendt. Du har svaret før, eller der er et nyt forslag",
    },
  },
  en: {
    title: "The suggestion in your case",
    none: "There is no suggestion yet",
    noneBody: "When the team has one, you can read it here and answer.",
    lead: "It is a suggestion and not the decision. The municipality decides afterwards.",
    version: ({ number }) => `Suggestion no. ${number}`,
    question: "Do you agree?",
    questionHint: "You do not have to answer. If you do not agree, they look at it again.",
    yes: "Yes, I agree",
    no: "No, I do not agree",
    words: "In your own words",
    wordsHint:
      "Write what you think. If you do not agree, write why. There is room for 4,000 characters.",
    send: "Send your answer",
    sent: {
      enig: "Your answer has been sent",
      uenig: "Your answer has been sent. They look at the suggestion again",
    },
    again: "You did not agree. The suggestion is looked at again, and a new one comes here.",
    older: "Earlier suggestions",
    problem: {
      svar: "Choose whether you agree",
      svarOrd: "Write what you do not agree with",
      tooLong: "The text is too long. There is room for 4,000 characters",
      over: "The answer was not sent. You have answered before, or there is a new suggestion",
    },
  },
});
