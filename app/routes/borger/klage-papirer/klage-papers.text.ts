import { defineText } from "~/i18n/define-text.ts";

export const klagePapersText = defineText({
  da: {
    title: "Papirer til din klage",
    back: "Tilbage til din klage",
    lead: ({ authority }: { authority: string }) =>
      `Vælg de papirer, ${authority} skal se på sammen med din klage. Din kladde er gemt.`,
    choose: "Dine papirer hos kommunen",
    about: ({ kind, date }: { kind: string; date: string }) => `${kind}, ${date}`,
    none: "Der er ingen papirer i din sag endnu.",
    missing: "Mangler der et papir? Læg det i sagen først, og kom tilbage hertil.",
    add: "Læg et papir i sagen",
    others: "Papirer fra andre, for eksempel din læge, skal du give samtykke til.",
    consents: "Se dine samtykker",
    save: "Gem valget",
    problem: {
      changed: "Du har rettet klagen et andet sted imens. Se, hvad der er valgt nu, og vælg igen",
      papers: "Vælg kun papirer, du kan se her. Du kan højst vælge 20",
      sent: "Papirerne blev ikke ændret. Din klage er sendt",
    },
    sentBody: "Mangler der et papir, så skriv en besked til din kontakt.",
  },
  en: {
    title: "Papers for your complaint",
    back: "Back to your complaint",
    lead: ({ authority }) =>
      `Choose the papers ${authority} must look at together with your complaint. Your draft is saved.`,
    choose: "Your papers at the municipality",
    about: ({ kind, date }) => `${kind}, ${date}`,
    none: "There are no papers in your case yet.",
    missing: "Is a paper missing? Add it to the case first, and come back here.",
    add: "Add a paper to the case",
    others: "Papers from others, such as your doctor, take a consent from you.",
    consents: "See your consents",
    save: "Save the choice",
    problem: {
      changed:
        "You have changed the complaint in another place meanwhile. See what is chosen now, and choose again",
      papers: "Choose only papers you see here, and no more than 20",
      sent: "The papers were not changed. Your complaint has been sent",
    },
    sentBody: "If a paper is missing, write a message to your contact.",
  },
});
