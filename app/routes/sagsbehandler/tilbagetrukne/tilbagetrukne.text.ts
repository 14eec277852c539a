import { defineText } from "~/i18n/define-text.ts";

export const tilbagetrukneText = defineText({
  da: {
    title: "Tilbagetrukne samtykker",
    lead: "Her er de samtykker, som borgere har trukket tilbage, efter at nogen hos jer havde læst papirer på dem. Portalen lukker for papirerne med det samme.",
    meaning:
      "Når du kvitterer, siger du, at I har set det. Borgeren ser dit navn og tidspunktet. Det, der er en del af jeres egen sag, skal I behandle efter reglerne for den.",
    caption: "Samtykker, der mangler en kvittering. Den ældste frist står øverst",
    citizen: "Borger",
    source: "Papirer fra",
    purpose: "Formål",
    papers: "Læste papirer",
    withdrawn: "Trukket tilbage",
    due: "Ventes senest",
    act: "Kvittering",
    acknowledge: "Kvittér",
    acknowledgeFor: ({ citizen, source }: { citizen: string; source: string }) =>
      `: ${citizen}, papirer fra ${source}`,
    none: "Der er ikke noget at kvittere for",
    noneBody:
      "Når en borger trækker et samtykke tilbage, og I har læst papirer på det, står det her.",
    done: "Der er kvitteret",
    doneBody: "Borgeren kan se det nu.",
    before: "Der var kvitteret allerede",
    beforeBody: "Borgeren kan se, hvem der gjorde det, og hvornår.",
  },
  en: {
    title: "Withdrawn consents",
    lead: "The consents that citizens have withdrawn after somebody at your authority had read papers on them. The portal closes the papers at once.",
    meaning:
      "When you acknowledge, you say that you have seen it. The citizen sees your name and the time. What is part of a case of your own you must treat by the rules for it.",
    caption: "Consents that lack an acknowledgement. The earliest date is at the top",
    citizen: "Citizen",
    source: "Papers from",
    purpose: "Purpose",
    papers: "Papers read",
    withdrawn: "Withdrawn",
    due: "Expected by",
    act: "Acknowledgement",
    acknowledge: "Acknowledge",
    acknowledgeFor: ({ citizen, source }) => `: ${citizen}, papers from ${source}`,
    none: "There is nothing to acknowledge",
    noneBody: "When a citizen withdraws a consent on which you have read papers, it appears here.",
    done: "Acknowledged",
    doneBody: "The citizen can see it now.",
    before: "It was acknowledged already",
    beforeBody: "The citizen can see who did it, and when.",
  },
});
