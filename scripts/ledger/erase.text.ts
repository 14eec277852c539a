import { defineText } from "../../app/i18n/define-text.ts";

type Done = { entry: string; erasure: string };

export const eraseText = defineText({
  da: {
    usage:
      "Skriv nummeret og grunden: npm run ledger -- erase 17 Slettet efter anmodning, GDPR artikel 17",
    done: ({ entry, erasure }: Done) =>
      `Indførsel ${entry} er slettet: indhold og salt er væk, bladet står der stadig. Sletningen er indførsel ${erasure}.`,
    left: ({ entries }: { entries: string }) =>
      `Ordene er også væk fra samtykket. De samme ord står endnu i indførsel ${entries}: slet også dem.`,
    reason: "En sletning skal have en grund.",
    unknown: "Den indførsel findes ikke.",
    already: "Indførslen er allerede slettet.",
    erasure: "En sletning kan ikke slettes.",
    standing: "Indførslen er den nyeste om noget, der stadig står i registeret. Slet først det.",
  },
  en: {
    usage:
      "Give the number and the reason: npm run ledger -- erase 17 Erased on request, GDPR article 17",
    done: ({ entry, erasure }) =>
      `Entry ${entry} is erased: its payload and salt are gone, its leaf stays. The erasure is entry ${erasure}.`,
    left: ({ entries }) =>
      `The words are gone from the consent too. The same words still stand in entry ${entries}: erase those as well.`,
    reason: "An erasure must have a reason.",
    unknown: "There is no such entry.",
    already: "The entry is erased already.",
    erasure: "An erasure is not erased.",
    standing: "The entry is the newest of something that still stands. Erase that first.",
  },
});
