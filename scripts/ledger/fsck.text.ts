import { defineText } from "../../app/i18n/define-text.ts";

type Looked = { looked: string };

/** A line that says what was checked, and how many things were looked at. */
const line =
  (what: string, one: string, many: string) =>
  ({ looked }: Looked) =>
    `${what} (${looked} ${looked === "1" ? one : many})`;

export const fsckText = defineText({
  da: {
    usage: "npm run ledger -- fsck tager ikke flere ord.",
    fault: "FEJL",
    leaves: line("Indførsler passer med det, de dækker over", "blad", "blade"),
    order: line("Rækkefølge uden huller", "blad", "blade"),
    complete: line("Intet er sprunget over eller slettet i det skjulte", "tjek", "tjek"),
    tiles: line("Fliser regnet ud igen", "flise", "fliser"),
    checkpoints: line("Træets rod, hver gang loggen er skrevet under", "gang", "gange"),
    chain: line("Ingen underskrift er taget ud af rækken", "underskrift", "underskrifter"),
    signatures: line("Loggens underskrifter passer", "underskrift", "underskrifter"),
    cosignatures: line("Vidnernes underskrifter passer", "underskrift", "underskrifter"),
    rows: line("Opslag og borgere som i indførslerne", "blad", "blade"),
    consents: line("Samtykker, som de står i indførslerne", "samtykke", "samtykker"),
    delegations: line("Hjælpere, som de står i indførslerne", "adgang", "adgange"),
    recalls: line("Tilbagekaldelser, som de står i indførslerne", "pligt", "pligter"),
    passkeys: line("Adgangsnøgler, som de står i indførslerne", "nøgle", "nøgler"),
    more: ({ more }: { more: number }) => `… og ${more} til`,
    right: "Loggen er hel.",
    wrong: "Loggen er IKKE hel.",
  },
  en: {
    usage: "npm run ledger -- fsck takes no further words.",
    fault: "FAULT",
    leaves: line("Entries fit what they commit to", "leaf", "leaves"),
    order: line("Order without a gap", "leaf", "leaves"),
    complete: line("Nothing was passed over or removed in secret", "check", "checks"),
    tiles: line("Tiles worked out again", "tile", "tiles"),
    checkpoints: line("The tree's root at each signed head", "head", "heads"),
    chain: line("No head is missing from the row", "head", "heads"),
    signatures: line("Signatures on the heads", "head", "heads"),
    cosignatures: line("Signatures of the witnesses", "line", "lines"),
    rows: line("Looks and citizens as in the entries", "leaf", "leaves"),
    consents: line("Consents as the entries have them", "consent", "consents"),
    delegations: line("Helpers as the entries have them", "delegation", "delegations"),
    recalls: line("Recalls as the entries have them", "duty", "duties"),
    passkeys: line("Passkeys as the entries have them", "key", "keys"),
    more: ({ more }: { more: number }) => `… and ${more} more`,
    right: "The log is whole.",
    wrong: "The log is NOT whole.",
  },
});
