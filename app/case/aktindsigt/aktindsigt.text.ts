import { defineText } from "~/i18n/define-text.ts";

export const aktindsigtText = defineText({
  da: {
    asked: ({ when }: { when: string }) => `Spurgt den ${when}`,
    wish: "Det vil du se",
    wishOther: "Det vil borgeren se",
    deadline: "Kommunen skal svare dig",
    deadlineOther: "Borgeren skal have svar",
    late: "Dagen er gået, og du har ikke fået svar. Ring til din kontakt, og spørg hvorfor.",
    lateOther:
      "Dagen er gået. Skriv til borgeren, hvorfor det varer længere, og hvornår svaret kommer.",
    status: { anmodet: "Venter på svar", givet: "Du kan se det", afslaaet: "Kommunen sagde nej" },
    statusOther: { anmodet: "Mangler svar", givet: "Givet", afslaaet: "Afslået" },
    answered: ({ when }: { when: string }) => `Svar den ${when}`,
    complain: "Sådan klager du",
  },
  en: {
    asked: ({ when }) => `Asked on ${when}`,
    wish: "What you want to see",
    wishOther: "What the citizen wants to see",
    deadline: "The municipality must answer you",
    deadlineOther: "The citizen must have an answer",
    late: "The day has passed, and you have no answer. Call your contact and ask why.",
    lateOther:
      "The day has passed. Write to the citizen why it takes longer, and when the answer comes.",
    status: {
      anmodet: "Waiting for an answer",
      givet: "You can see it",
      afslaaet: "The municipality said no",
    },
    statusOther: { anmodet: "Not answered", givet: "Given", afslaaet: "Refused" },
    answered: ({ when }) => `Answered on ${when}`,
    complain: "How to complain",
  },
});
