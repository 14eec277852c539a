import { defineText } from "../../app/i18n/define-text.ts";

type Looked = { looked: string };

export const fsckText = defineText({
  da: {
    usage: "npm run ledger -- fsck tager ikke flere ord.",
    fault: "FEJL",
    leaves: ({ looked }: Looked) => `Indførsler passer med det, de dækker over (${looked} blade)`,
    order: ({ looked }: Looked) => `Rækkefølge uden huller (${looked} blade)`,
    complete: ({ looked }: Looked) =>
      `Intet er sprunget over eller slettet i det skjulte (${looked} tjek)`,
    tiles: ({ looked }: Looked) =>
      `Fliser regnet ud igen (${looked} ${looked === "1" ? "flise" : "fliser"})`,
    checkpoints: ({ looked }: Looked) =>
      `Træets rod ved hvert underskrevet hoved (${looked} hoveder)`,
    chain: ({ looked }: Looked) => `Ingen hoveder mangler i rækken (${looked} hoveder)`,
    signatures: ({ looked }: Looked) => `Underskrifter på hovederne (${looked} hoveder)`,
    cosignatures: ({ looked }: Looked) => `Vidnernes underskrifter (${looked} linjer)`,
    passkeys: ({ looked }: Looked) => `Adgangsnøgler som de står i indførslerne (${looked} nøgler)`,
    rows: ({ looked }: Looked) => `Opslag og borgere som i indførslerne (${looked} blade)`,
    recalls: ({ looked }: Looked) =>
      `Tilbagekaldelser som de står i indførslerne (${looked} pligter)`,
    consents: ({ looked }: Looked) => `Samtykker som de står i indførslerne (${looked} samtykker)`,
    delegations: ({ looked }: Looked) => `Hjælpere som de står i indførslerne (${looked} adgange)`,
    more: ({ more }: { more: number }) => `… og ${more} til`,
    right: "Loggen er hel.",
    wrong: "Loggen er IKKE hel.",
  },
  en: {
    usage: "npm run ledger -- fsck takes no further words.",
    fault: "FAULT",
    leaves: ({ looked }: Looked) => `Entries fit what they commit to (${looked} leaves)`,
    order: ({ looked }: Looked) => `Order without a gap (${looked} leaves)`,
    complete: ({ looked }: Looked) =>
      `Nothing was passed over or removed in secret (${looked} checks)`,
    tiles: ({ looked }: Looked) =>
      `Tiles worked out again (${looked} ${looked === "1" ? "tile" : "tiles"})`,
    checkpoints: ({ looked }: Looked) => `The tree's root at each signed head (${looked} heads)`,
    chain: ({ looked }: Looked) => `No head is missing from the row (${looked} heads)`,
    signatures: ({ looked }: Looked) => `Signatures on the heads (${looked} heads)`,
    cosignatures: ({ looked }: Looked) => `Signatures of the witnesses (${looked} lines)`,
    passkeys: ({ looked }: Looked) => `Passkeys as the entries have them (${looked} keys)`,
    rows: ({ looked }: Looked) => `Looks and citizens as in the entries (${looked} leaves)`,
    recalls: ({ looked }: Looked) => `Recalls as the entries have them (${looked} duties)`,
    consents: ({ looked }: Looked) => `Consents as the entries have them (${looked} consents)`,
    delegations: ({ looked }: Looked) => `Helpers as the entries have them (${looked} delegations)`,
    more: ({ more }: { more: number }) => `… and ${more} more`,
    right: "The log is whole.",
    wrong: "The log is NOT whole.",
  },
});
