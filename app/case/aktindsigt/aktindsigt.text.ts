import { defineText } from "~/i18n/define-text.ts";

export const aktindsigtText = defineText({
  da: {
    asked: ({ when }: { when: string }) => `Spurgt den ${when}`,
    wish: "Det vil du se",
    wishOther: "Det vil borgeren se",
    deadline: "Kommunen skal svare dig",
    deadlineOther: "Borgeren skal have svar",
    expect: "Kommunen svarer dig",
    expectOther: "Det har I lovet borgeren",
    delay: ({ when }: { when: string }) => `Det skrev kommunen den ${when} om ventetiden`,
    delayOther: ({ when }: { when: string }) => `Det skrev I den ${when} om ventetiden`,
    lawWas: ({ day }: { day: string }) =>
      `Efter loven skulle du have svar senest ${day}, eller vide, hvorfor du må vente.`,
    lawWasOther: ({ day }: { day: string }) => `Lovens frist var ${day}.`,
    toldLate: "Det fik du først at vide, da dagen var gået.",
    toldLateOther: "Borgeren fik det først at vide, da fristen var gået.",
    late: "Dagen er gået, og du har ikke fået svar. Ring til din kontakt, og spørg hvorfor.",
    lateOther:
      "Dagen er gået. Svar nu, eller skriv, hvorfor det varer længere, og hvornår svaret kommer.",
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
    expect: "The municipality answers you",
    expectOther: "What you have told the citizen",
    delay: ({ when }) => `What the municipality wrote on ${when} about the wait`,
    delayOther: ({ when }) => `What you wrote on ${when} about the wait`,
    lawWas: ({ day }) =>
      `By law you should have had an answer by ${day}, or have been told why you must wait.`,
    lawWasOther: ({ day }) => `The law's deadline was ${day}.`,
    toldLate: "You were only told when the day had passed.",
    toldLateOther: "The citizen was only told when the deadline had passed.",
    late: "The day has passed, and you have no answer. Call your contact and ask why.",
    lateOther:
      "The day has passed. Answer now, or write why it takes longer and when the answer comes.",
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
