import { defineText } from "~/i18n/define-text.ts";

export const helperText = defineText({
  da: {
    solution: ({ name }: { name: string }) => `Du hjælper ${name}`,
    solutionAll: "Du hjælper andre",
    beside: ({ name }: { name: string }) =>
      `Du læser med i ${name}${/[sxz]$/i.test(name) ? "'" : "s"} sag.`,
    onBehalf: ({ name }: { name: string }) => `Du ser dette på vegne af ${name}.`,
    readOnly: ({ name }: { name: string }) =>
      `Du kan kun læse. ${name} kan se, hvad du læser. Teksten i sagen taler til ${name}.`,
    nav: {
      start: "Start",
      all: "Alle, du hjælper",
      own: "Min egen sag",
      sag: "Hvor sagen er",
      rehabiliteringsplan: "Planen",
      afgoerelse: "Svar fra kommunen",
      document: "Papirer",
      message: "Beskeder",
      consent: "Samtykker",
      visit: "Hvem har set",
      short: {
        rehabiliteringsplan: "Plan",
        afgoerelse: "Svar",
        visit: "Hvem ser",
      },
    },
    refused: {
      section_not_delegated: {
        title: ({ name }: { name: string }) => `${name} har ikke delt det her med dig`,
        body: ({ name }: { name: string }) =>
          `Du kan se det, ${name} har valgt. Vil I ændre det, så skal ${name} invitere dig igen.`,
      },
      delegation_ended: {
        title: "Din adgang er slut",
        body: ({ name }: { name: string }) =>
          `Adgangen til sagen er stoppet. Vil I lave den igen, så skal ${name} invitere dig på ny.`,
      },
      delegation_expired: {
        title: "Din adgang er slut",
        body: ({ name }: { name: string }) =>
          `Tiden er gået. Har ${name} stadig brug for din hjælp? Så skal ${name} invitere dig igen.`,
      },
      delegation_not_active: {
        title: "Du har ikke adgang endnu",
        body: ({ name }: { name: string }) => `Sig først ja til at hjælpe ${name}.`,
      },
      helper_never_decides: {
        title: ({ name }: { name: string }) => `Kun ${name} selv kan svare`,
        body: ({ name }: { name: string }) =>
          `En hjælper kan ikke sige ja eller nej for en anden. Der er ikke ændret noget. Tal med ${name} om det.`,
      },
    },
    recorded: ({ name }: { name: string }) =>
      `Vi har skrevet ned, at du prøvede. Det kan ${name} se.`,
    back: ({ name }: { name: string }) => `Se det, ${name} har delt`,
    toAll: "Se alle, du hjælper",
  },
  en: {
    solution: ({ name }) => `You help ${name}`,
    solutionAll: "You help others",
    beside: ({ name }) => `You are reading along in the case of ${name}.`,
    onBehalf: ({ name }) => `You see this on behalf of ${name}.`,
    readOnly: ({ name }) =>
      `You can only read. ${name} can see what you read. The words in the case speak to ${name}.`,
    nav: {
      start: "Start",
      all: "Everyone you help",
      own: "My own case",
      sag: "Where the case is",
      rehabiliteringsplan: "The plan",
      afgoerelse: "Decisions",
      document: "Papers",
      message: "Messages",
      consent: "Consents",
      visit: "Who has looked",
      short: {
        rehabiliteringsplan: "Plan",
        afgoerelse: "Decisions",
        visit: "Seen by",
      },
    },
    refused: {
      section_not_delegated: {
        title: ({ name }) => `${name} has not shared this with you`,
        body: ({ name }) =>
          `You can see what ${name} has chosen. To change it, ${name} must invite you again.`,
      },
      delegation_ended: {
        title: "Your access is over",
        body: ({ name }) =>
          `The access to the case has been stopped. To get it back, ${name} must invite you anew.`,
      },
      delegation_expired: {
        title: "Your access is over",
        body: ({ name }) =>
          `The time is up. Does ${name} still need your help? Then ${name} must invite you again.`,
      },
      delegation_not_active: {
        title: "You do not have access yet",
        body: ({ name }) => `First say yes to helping ${name}.`,
      },
      helper_never_decides: {
        title: ({ name }) => `Only ${name} can answer`,
        body: ({ name }) =>
          `A helper cannot say yes or no for somebody else. Nothing has changed. Talk with ${name} about it.`,
      },
    },
    recorded: ({ name }) => `We have written down that you tried. ${name} can see it.`,
    back: ({ name }) => `See what ${name} has shared`,
    toAll: "See everyone you help",
  },
});
