import { defineText } from "~/i18n/define-text.ts";

export const aktindsigtOfficeText = defineText({
  da: {
    title: "Aktindsigt",
    requests: "Anmodninger fra borgeren",
    lead: "Fristen er talt i arbejdsdage. Den ældste besvares først.",
    none: "Borgeren har ikke bedt om aktindsigt",
    noneBody: "Når det sker, står anmodningen her med sin frist.",
    status: "Svar",
    statuses: { givet: "Aktindsigt gives", afslaaet: "Anmodningen afslås" },
    answer: "Svar til borgeren",
    answerHint:
      "Hvad er givet, og hvor det kan ses. Eller begrundelsen for afslaget med henvisning til reglen.",
    klagevejledning: "Klagevejledning",
    klagevejledningHint: "Kræves ved afslag.",
    save: "Send svaret",
    done: "Svaret er sendt, og borgeren kan se det",
    problem: {
      svar: "Vælg, om aktindsigt gives eller afslås",
      begrundelse: "Skriv svaret til borgeren",
      klagevejledning: "Et afslag skal have en klagevejledning",
      tooLong: "Teksten er for lang. Der er plads til 10.000 tegn",
      already: "Anmodningen er besvaret imens. Se svaret nedenfor",
    },
  },
  en: {
    title: "Access to documents",
    requests: "Requests by the citizen",
    lead: "The deadline is counted in working days. The oldest is answered first.",
    none: "The citizen has not asked for access",
    noneBody: "When that happens, the request stands here with its deadline.",
    status: "Answer",
    statuses: { givet: "Access is given", afslaaet: "The request is refused" },
    answer: "Answer to the citizen",
    answerHint:
      "What is given, and where it can be seen. Or the reasons for the refusal with the rule.",
    klagevejledning: "How to complain",
    klagevejledningHint: "Required for a refusal.",
    save: "Send the answer",
    done: "The answer has been sent, and the citizen can see it",
    problem: {
      svar: "Choose whether access is given or refused",
      begrundelse: "Write the answer to the citizen",
      klagevejledning: "A refusal must say how to complain",
      tooLong: "The text is too long. There is room for 10,000 characters",
      already: "The request was answered meanwhile. See the answer below",
    },
  },
});
