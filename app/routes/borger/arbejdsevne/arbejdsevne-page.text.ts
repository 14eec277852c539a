import { defineText } from "~/i18n/define-text.ts";

export const arbejdsevnePageText = defineText({
  da: {
    title: "Det kan du på et job",
    none: "Kommunen har ikke vurderet det endnu",
    noneBody: "Når kommunen har set på, hvad du kan på et job, står det her.",
    agreement: "Aftalen om dit fleksjob",
    say: "Skriv, hvordan det går",
    said: "Dit svar er gemt",
    trials: "Det har du prøvet",
    earlier: "De tidligere",
    earlierOne: ({ number, hours }: { number: number; hours: string }) =>
      `Nr. ${number}: ${hours} effektive timer`,
    disagree: {
      title: "Er du uenig?",
      noDecision:
        "Vurderingen er ikke et svar, du kan klage over for sig selv. Du kan klage, når kommunen har brugt den i et svar. Så står den sidste dag ved svaret.",
      decisions: "Se kommunens svar, og klag der",
      again: "Bed om en ny vurdering",
      write: "Skriv til din sagsbehandler, hvad der er forkert",
    },
    again: "En ny vurdering",
    ask: "Har din hverdag ændret sig? I kan bede om, at det bliver set på igen.",
    askTogether: "Bed om en ny vurdering sammen",
    seeAsked: "Læs og svar",
  },
  en: {
    title: "What you can do at work",
    none: "The municipality has not assessed it yet",
    noneBody: "When the municipality has looked at what you can do at work, you find it here.",
    agreement: "The agreement about your fleksjob",
    say: "Write how it goes",
    said: "Your answer is saved",
    trials: "What you have tried",
    earlier: "The earlier ones",
    earlierOne: ({ number, hours }) => `No. ${number}: ${hours} effective hours`,
    disagree: {
      title: "Do you disagree?",
      noDecision:
        "The assessment is not a decision you can complain of by itself. You can complain when the municipality has used it in a decision. The last day then stands with the decision.",
      decisions: "See the municipality's decisions, and complain there",
      again: "Ask for a new assessment",
      write: "Write to your caseworker what is wrong",
    },
    again: "A new assessment",
    ask: "Has your everyday life changed? You can ask for it to be looked at again.",
    askTogether: "Ask for a new assessment together",
    seeAsked: "Read and answer",
  },
});
