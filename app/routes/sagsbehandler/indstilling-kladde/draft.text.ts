import { defineText } from "~/i18n/define-text.ts";

export const indstillingDraftText = defineText({
  da: {
    title: "Kladde til indstilling",
    lead: ({ forum }: { forum: string }) =>
      `Indstillingen gives af ${forum}. Skriv til borgeren, i korte sætninger. Det, der er givet, kan ikke ændres. Så skriver I en ny.`,
    unverified: ({ source }: { source: string }) =>
      `Hvad den skal rumme, er ikke bekræftet efter de nye regler (${source}).`,
    disagreed: "Borgerens ord",
    demanded: "Skal stå her, før I giver indstillingen.",
    recommended: "Anbefales. Den kan gives uden.",
    onlyLimited: "Skal kun stå her ved meget begrænset arbejdsevne.",
    weigh:
      "Skriv om job, støtte i hverdagen og helbred, og hvordan I vejer det sammen. Skal stå her, før I giver indstillingen.",
    limited: "Er arbejdsevnen meget begrænset?",
    limitedYes: "Ja, meget begrænset",
    save: "Gem kladde",
    give: "Giv indstillingen",
    hintTitle: "Her mangler noget, der anbefales",
    openNewest: "Åbn den nyeste kladde",
    missing: ({ field }: { field: string }) => `Udfyld: ${field}`,
    tooLong: "Teksten må højst være 4.000 tegn",
    meanwhile: "En anden har gemt imens. Det, du skrev, står stadig nedenfor",
  },
  en: {
    title: "Draft of the proposal",
    lead: ({ forum }) =>
      `The proposal is given by ${forum}. Write to the citizen, in short sentences. What is given cannot be changed. You then write a new one.`,
    unverified: ({ source }) =>
      `What it must hold is not confirmed under the new rules (${source}).`,
    disagreed: "The citizen's words",
    demanded: "Must stand here before you give the proposal.",
    recommended: "Recommended. It can be given without.",
    onlyLimited: "Must stand here only with a very limited work capacity.",
    weigh:
      "Write about work, support in everyday life and health, and how you weigh them together. Must stand here before you give the proposal.",
    limited: "Is the work capacity very limited?",
    limitedYes: "Yes, very limited",
    save: "Save the draft",
    give: "Give the proposal",
    hintTitle: "Something that is recommended is missing",
    openNewest: "Open the newest draft",
    missing: ({ field }) => `Fill in: ${field}`,
    tooLong: "The text can be 4,000 characters at most",
    meanwhile: "Somebody else has saved meanwhile. What you wrote is still below",
  },
});
