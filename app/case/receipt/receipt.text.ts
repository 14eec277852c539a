import { defineText } from "~/i18n/define-text.ts";

export const receiptText = defineText({
  da: {
    title: "Kvitteringer",
    intro: "En kvittering er en fil. Den viser, hvad der skete og hvornår. Alle kan tjekke den.",
    check: "Tjek en kvittering",
    fetch: ({ what, when }: { what: string; when: string }) =>
      `Hent kvittering: ${what}. Skrevet i bogen den ${when}`,
    kind: {
      "consent.requested": "Spørgsmålet kom",
      "consent.given": "Du sagde ja",
      "consent.declined": "Du sagde nej",
      "consent.narrowed": "Du gjorde dit ja mindre",
      "consent.revoked": "Du trak dit ja tilbage",
      "consent.expired": "Dit ja løb ud",
      "afgoerelse.announced": "Afgørelsen kom",
      "klage.sent": "Du sendte din klage",
      "klage.genvurderet": "Kommunen så på sit svar igen",
      "klage.forwarded": "Kommunen sendte klagen videre",
      "klage.decided": "Ankestyrelsen svarede",
    },
    other: "Noget skete",
    notYet: "Kvitteringen er ikke klar endnu. Prøv igen om et øjeblik.",
    none: "Den kvittering findes ikke.",
  },
  en: {
    title: "Receipts",
    intro: "A receipt is a file. It shows what happened and when. Anybody can check it.",
    check: "Check a receipt",
    fetch: ({ what, when }) => `Download receipt: ${what}. Written in the ledger on ${when}`,
    kind: {
      "consent.requested": "The question came",
      "consent.given": "You said yes",
      "consent.declined": "You said no",
      "consent.narrowed": "You narrowed your yes",
      "consent.revoked": "You withdrew your yes",
      "consent.expired": "Your yes ran out",
      "afgoerelse.announced": "The decision came",
      "klage.sent": "You sent your complaint",
      "klage.genvurderet": "The municipality looked at its answer again",
      "klage.forwarded": "The municipality sent the complaint on",
      "klage.decided": "Ankestyrelsen answered",
    },
    other: "Something happened",
    notYet: "The receipt is not ready yet. Try again in a moment.",
    none: "There is no such receipt.",
  },
});
