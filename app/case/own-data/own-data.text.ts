import { defineText } from "~/i18n/define-text.ts";

export const ownDataText = defineText({
  da: {
    part: {
      sag: "Din sag, og hvem der arbejder med den",
      plan: "Planen",
      afgoerelser: "Svar fra kommunen, og dine klager",
      arbejdsevne: "Det, du kan på et job",
      moeder: "Møder, og det teamet har foreslået",
      penge: "Penge, ferie og sygdom",
      papirer: "Papirer",
      beskeder: "Beskeder",
      samtykker: "Samtykker",
      hjaelpere: "Hjælpere",
      kvitteringer: "Kvitteringer",
      hvemHarSet: "Hvem der har set noget om dig",
    },
    letter: {
      plan: "Planen som brev.",
      afgoerelse: "Svaret som brev.",
      beskeder: "Alt, I har skrevet.",
    },
    thread: "Beskeder",
    noMessages: "Ingen har skrevet endnu.",
    from: ({ name, role, when }: { name: string; role: string; when: string }) =>
      `${name} (${role}), ${when}`,
    readme: {
      title: "Din sag fra Min Sag",
      fetched: ({ name, when }: { name: string; when: string }) => `Hentet af ${name} den ${when}.`,
      lead: "Her er det, du valgte. Filerne er dine. Pas på dem: Der står meget om dig i dem.",
      kinds:
        "PDF er til at læse og printe. JSON er til et program. Øverst i hver fil står der, hvad alting betyder.",
      receipts:
        "En kvittering viser, hvad der skete og hvornår. Du kan tjekke den på siden /kvittering i Min Sag.",
      unread: ({ names }: { names: string }) => `Disse filer kan ikke læses mere: ${names}.`,
      missing: ({ numbers }: { numbers: string }) =>
        `Disse kvitteringer var ikke klar: ${numbers}. Hent dem igen om lidt.`,
      left: "Det her er ikke med: dit CPR-nummer, dine nøgler til at logge ind, og det, kommunen ikke har sendt dig endnu. Du kan bede kommunen om at se det.",
    },
  },
  en: {
    part: {
      sag: "Your case, and who works on it",
      plan: "The plan",
      afgoerelser: "Decisions, and your complaints",
      arbejdsevne: "What you can do at work",
      moeder: "Meetings, and what the team has suggested",
      penge: "Money, holiday and illness",
      papirer: "Papers",
      beskeder: "Messages",
      samtykker: "Consents",
      hjaelpere: "Helpers",
      kvitteringer: "Receipts",
      hvemHarSet: "Who has seen something about you",
    },
    letter: {
      plan: "The plan as a letter.",
      afgoerelse: "The decision as a letter.",
      beskeder: "All that was written.",
    },
    thread: "Messages",
    noMessages: "Nobody has written yet.",
    from: ({ name, role, when }) => `${name} (${role}), ${when}`,
    readme: {
      title: "Your case from Min Sag",
      fetched: ({ name, when }) => `Fetched by ${name} on ${when}.`,
      lead: "This is what you chose. The files are yours. Take care of them: they say a lot about you.",
      kinds:
        "PDF is for reading and printing. JSON is for a program. Each file says at its top what everything means.",
      receipts:
        "A receipt shows what happened and when. You can check it on the page /kvittering in Min Sag.",
      unread: ({ names }) => `These files can no longer be read: ${names}.`,
      missing: ({ numbers }) =>
        `These receipts were not ready: ${numbers}. Fetch them again in a while.`,
      left: "Not here: your CPR number, your keys for logging in, and what the municipality has not sent you yet. You can ask the municipality to see it.",
    },
  },
});
