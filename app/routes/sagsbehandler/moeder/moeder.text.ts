import { defineText } from "~/i18n/define-text.ts";

export const moederText = defineText({
  da: {
    title: "Møder",
    plan: "Planlæg et møde",
    open: "Ret, indkald eller aflys",
    papers: "Papirer til mødet",
    writeMinutes: "Skriv referat",
    newMinutes: "Skriv en ny udgave af referatet",
    none: "Der er ingen møder i sagen",
    noneBody: "Når der bliver planlagt et møde, står det her.",
    invited: ({ name, when }: { name: string; when: string }) => `Indkaldt af ${name} den ${when}`,
    done: {
      gemt: "Planen er gemt",
      indkaldt: "Borgeren er indkaldt og kan læse om mødet nu",
      aendret: "Ændringen er gemt. Borgeren kan se den nu",
      holdt: "Det er skrevet ned, at mødet er holdt",
      aflyst: "Mødet er aflyst",
      referat: "Referatet er givet. Borgeren kan læse det nu",
    },
  },
  en: {
    title: "Meetings",
    plan: "Plan a meeting",
    open: "Change, invite or cancel",
    papers: "Papers for the meeting",
    writeMinutes: "Write the minutes",
    newMinutes: "Write a new version of the minutes",
    none: "There are no meetings in the case",
    noneBody: "When a meeting is planned, it stands here.",
    invited: ({ name, when }) => `Invited by ${name} on ${when}`,
    done: {
      gemt: "The plan is saved",
      indkaldt: "The citizen is invited and can read about the meeting now",
      aendret: "The change is saved. The citizen can see it now",
      holdt: "It is written down that the meeting was held",
      aflyst: "The meeting is cancelled",
      referat: "The minutes are given. The citizen can read them now",
    },
  },
});
