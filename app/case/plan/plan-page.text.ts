import { defineText } from "~/i18n/define-text.ts";

export const planPageText = defineText({
  da: {
    title: "Din plan",
    intro: "Her står, hvor du vil hen, og hvad der skal ske.",
    write: "Skriv i planen",
    confirm: "Passer planen?",
    confirmMeans: "Dit ja gælder det, der står her nu. Du kan stadig skrive i planen bagefter.",
    changedSince: ({ date }: { date: string }) =>
      `Du sagde ja den ${date}. Planen er ændret siden.`,
    yes: "Ja, planen passer",
    no: "Nej, jeg vil rette den",
    done: {
      ja: "Du har sagt ja til planen",
      bemaerkning: "Din bemærkning står nu i planen",
      taget: "Du har taget din bemærkning tilbage",
    },
    problem: {
      meanwhile: "Nogen har skrevet i planen imens. Læs den igen, før du siger ja",
      notWhole: "Der mangler noget i planen. Skriv det, der skal udfyldes",
      nothing: "Planen venter ikke på dit ja lige nu",
    },
    print: "Print eller gem planen",
    none: "Du har ingen plan endnu",
    noneBody: "Kommunen skriver den sammen med dig. Så kan du læse den her.",
  },
  en: {
    title: "Your plan",
    intro: "This is where you want to go, and what is going to happen.",
    write: "Write in the plan",
    confirm: "Is the plan right?",
    confirmMeans:
      "Your yes is to what stands here now. You can still write in the plan afterwards.",
    changedSince: ({ date }) => `You said yes on ${date}. The plan has been changed since.`,
    yes: "Yes, the plan is right",
    no: "No, I want to change it",
    done: {
      ja: "You have said yes to the plan",
      bemaerkning: "Your remark now stands in the plan",
      taget: "You have taken your remark back",
    },
    problem: {
      meanwhile: "Somebody has written in the plan meanwhile. Read it again before you say yes",
      notWhole: "Something is missing in the plan. Write what must be filled in",
      nothing: "The plan does not wait for your yes right now",
    },
    print: "Print or save the plan",
    none: "You have no plan yet",
    noneBody: "The municipality writes it together with you. Then you can read it here.",
  },
});
