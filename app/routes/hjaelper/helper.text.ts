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
      moede: "Møder",
      short: {
        rehabiliteringsplan: "Plan",
        afgoerelse: "Svar",
      },
    },
    refused: {
      section_not_delegated: {
        title: "Det her er ikke delt med dig",
        body: "Den, du hjælper, vælger selv, hvad du må se. Vil I ændre det, så skal du inviteres igen.",
      },
      delegation_ended: {
        title: "Din adgang er slut",
        body: "Adgangen til sagen er stoppet. Vil I lave den igen, så skal du inviteres på ny.",
      },
      delegation_expired: {
        title: "Din adgang er slut",
        body: "Tiden er gået. Er der stadig brug for din hjælp? Så skal du inviteres igen.",
      },
      delegation_not_active: {
        title: "Du har ikke adgang endnu",
        body: "Sig først ja til at hjælpe.",
      },
      helper_never_decides: {
        title: "Kun personen selv kan svare",
        body: "En hjælper kan ikke sige ja eller nej for en anden. Der er ikke ændret noget. Tal om det med den, du hjælper.",
      },
    },
    recorded: "Vi har skrevet ned, at du prøvede. Det kan den, sagen handler om, se.",
    back: "Se det, du må læse",
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
      visit: "Who has seen",
      moede: "Meetings",
      short: {
        rehabiliteringsplan: "Plan",
        afgoerelse: "Decisions",
      },
    },
    refused: {
      section_not_delegated: {
        title: "This has not been shared with you",
        body: "The person you help chooses what you can see. To change it, they must invite you again.",
      },
      delegation_ended: {
        title: "Your access is over",
        body: "The access to the case has been stopped. To get it back, you must be invited anew.",
      },
      delegation_expired: {
        title: "Your access is over",
        body: "The time is up. Is your help still needed? Then you must be invited again.",
      },
      delegation_not_active: {
        title: "You do not have access yet",
        body: "First say yes to helping.",
      },
      helper_never_decides: {
        title: "Only the person themselves can answer",
        body: "A helper cannot say yes or no for somebody else. Nothing has changed. Talk about it with the person you help.",
      },
    },
    recorded: "We have written down that you tried. The person the case is about can see it.",
    back: "See what you may read",
    toAll: "See everyone you help",
  },
});
