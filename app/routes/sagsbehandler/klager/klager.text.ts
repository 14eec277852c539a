import { defineText } from "~/i18n/define-text.ts";

export const klagerText = defineText({
  da: {
    title: "Klager i sager, der er flyttet",
    lead: "Her er klager over jeres afgørelser i sager, der er flyttet til en anden kommune. I skal stadig behandle dem.",
    seen: "Borgeren kan se, at du har set listen.",
    caption: "Klager, der ikke er afsluttet. Den nærmeste frist står øverst",
    citizen: "Borger",
    decision: "Afgørelse",
    sent: "Sendt",
    next: "Det næste",
    due: ({ date }: { date: string }) => `Genvurderes senest ${date}`,
    reassess: "Genvurderes",
    forward: "Sendes til Ankestyrelsen",
    elsewhere: "Hos Ankestyrelsen",
    none: "Der er ingen klager",
    noneBody: "Når en borger klager over jeres afgørelse, efter at sagen er flyttet, står det her.",
    back: "Alle klager i sager, der er flyttet",
    movedTitle: "Sagen er flyttet til en anden kommune",
    movedBody:
      "Du kan læse klagen og afgørelsen, den handler om. Resten af sagen er lukket. Borgeren kan se, hver gang du åbner klagen.",
    movedPapers:
      "Papirer, borgeren har sendt med, kan ikke åbnes her. Find dem i jeres eget arkiv.",
  },
  en: {
    title: "Complaints in cases that have moved",
    lead: "These are complaints about your decisions in cases that have moved to another municipality. You must still handle them.",
    seen: "The citizen can see that you have looked at the list.",
    caption: "Complaints that are not over. The earliest date is at the top",
    citizen: "Citizen",
    decision: "Decision",
    sent: "Sent",
    next: "Next",
    due: ({ date }) => `Reassess by ${date}`,
    reassess: "Reassess",
    forward: "Send to Ankestyrelsen",
    elsewhere: "At Ankestyrelsen",
    none: "There are no complaints",
    noneBody:
      "When a citizen complains about your decision after the case has moved, it appears here.",
    back: "All complaints in cases that have moved",
    movedTitle: "The case has moved to another municipality",
    movedBody:
      "You can read the complaint and the decision it is about. The rest of the case is closed. The citizen can see each time you open the complaint.",
    movedPapers:
      "Papers the citizen sent with it cannot be opened here. Find them in your own archive.",
  },
});
