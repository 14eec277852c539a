import { defineText } from "../../app/i18n/define-text.ts";

export const ledgerText = defineText({
  da: {
    usage: `Sådan bruger du den:
  npm run ledger -- verify <fil> [--key <vkey>]…
      Tjekker en kvittering. Uden nøgler kan den ikke se, hvis bog det er.
  npm run ledger -- fsck
      Regner hele loggen ud igen fra databasen.
  npm run ledger -- prove <indførsel>
      Beviser, at en indførsel står i loggen.
  npm run ledger -- consistency <størrelse> <størrelse>
      Beviser, at det store træ rummer det lille.
  npm run ledger -- erase <indførsel> <grund>
      Sletter indholdet af en indførsel. Bladet bliver stående.
  npm run ledger -- adopt
      Efter en genskabelse på en anden server: lader loggen gå videre der.`,
    noFile: ({ file }: { file: string }) => `Filen kan ikke læses: ${file}`,
    badKey: ({ key }: { key: string }) => `Det er ikke en nøgle (vkey): ${key}`,
  },
  en: {
    usage: `How to use it:
  npm run ledger -- verify <file> [--key <vkey>]…
      Checks a receipt. Without keys it cannot see whose ledger it is.
  npm run ledger -- fsck
      Works the whole log out again from the database.
  npm run ledger -- prove <entry>
      Proves that an entry is in the log.
  npm run ledger -- consistency <size> <size>
      Proves that the large tree holds the small one.
  npm run ledger -- erase <entry> <reason>
      Erases what an entry says. Its leaf stays.
  npm run ledger -- adopt
      After a restore into another server: lets the log go on there.`,
    noFile: ({ file }) => `The file cannot be read: ${file}`,
    badKey: ({ key }) => `This is not a key (vkey): ${key}`,
  },
});
