import { defineText } from "../../app/i18n/define-text.ts";

export const filesText = defineText({
  da: {
    usage: `Sådan bruger du den:
  npm run files -- rekey
      Forsegler hver borgers nøgle med den nye hovednøgle (FILES_KEY) i stedet for
      den gamle (FILES_KEY_OLD). Kan afbrydes og køres igen.`,
    twoKeys: "Sæt FILES_KEY til den nye hovednøgle og FILES_KEY_OLD til den gamle.",
    done: ({ resealed, already }: { resealed: number; already: number }) =>
      `Forseglet på ny: ${resealed}. Var det i forvejen: ${already}.`,
    finished: "Alle er forseglet med den nye nøgle. FILES_KEY_OLD kan fjernes.",
    unknown: ({ unknown }: { unknown: number }) =>
      `${unknown} kan ikke åbnes med nogen af de to nøgler. Behold den gamle, og find den, der passer.`,
  },
  en: {
    usage: `How to use it:
  npm run files -- rekey
      Seals each citizen's key with the new master key (FILES_KEY) instead of the
      old one (FILES_KEY_OLD). May be stopped and run again.`,
    twoKeys: "Set FILES_KEY to the new master key and FILES_KEY_OLD to the old one.",
    done: ({ resealed, already }) => `Sealed anew: ${resealed}. Were already: ${already}.`,
    finished: "All are sealed with the new key. FILES_KEY_OLD can be removed.",
    unknown: ({ unknown }) =>
      `${unknown} cannot be opened with either key. Keep the old one, and find the one that fits.`,
  },
});
