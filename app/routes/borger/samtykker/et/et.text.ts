import { defineText } from "~/i18n/define-text.ts";

export const etText = defineText({
  da: {
    ask: ({ recipient, source }: { recipient: string; source: string }) =>
      `Må ${recipient} hente papirer fra ${source}?`,
    asked: ({ name, authority }: { name: string; authority: string }) =>
      `${name} fra ${authority} spørger.`,
    free: "Du bestemmer selv. Du kan sige ja, nej eller ja til noget af det.",
    yes: "Ja, giv samtykke",
    no: "Nej, giv ikke samtykke",
    may: ({ recipient, source }: { recipient: string; source: string }) =>
      `${recipient} må hente papirer fra ${source}`,
    endedTitle: ({ recipient }: { recipient: string }) => `Samtykket til ${recipient} gælder ikke`,
    ended: {
      afvist: ({ when }: { when: string }) =>
        `Du sagde nej den ${when}. De har ikke kunnet hente noget på det her.`,
      trukketTilbage: ({ when }: { when: string }) =>
        `Du trak dit ja tilbage den ${when}. Fra da af kan de ikke hente mere. Det, de har hentet, har de stadig.`,
      udloebet: ({ when }: { when: string }) =>
        `Dit ja gjaldt til og med ${when}. Nu kan de ikke hente mere. Det, de har hentet, har de stadig.`,
      flyttet: ({ recipient }: { recipient: string }) =>
        `Din sag er flyttet fra ${recipient}. Derfor kan de ikke hente noget mere. Det, de har hentet, har de stadig.`,
      ubesvaret: ({ when }: { when: string }) =>
        `De bad om et ja til og med ${when}. Den dag er gået, så du skal ikke svare.`,
    },
    again: "Vil du sige ja alligevel?",
    againLead: "Du ser papirerne, før du siger ja.",
    giveAgain: "Giv det igen",
    newCase: "Skal din nye kommune se papirerne?",
    giveNew: "Giv din nye kommune lov",
    giveAfterAll: "Giv samtykke",
    notice: {
      given: ({ when }: { when: string }) => `Tak. Du sagde ja den ${when}`,
      givenBody: ({ recipient }: { recipient: string }) =>
        `${recipient} kan nu hente det, du ser her. Du kan altid trække dit ja tilbage. Du kan se hver gang, nogen henter noget.`,
      declined: ({ when }: { when: string }) => `Du sagde nej den ${when}`,
      declinedBody: ({ recipient }: { recipient: string }) =>
        `${recipient} får svaret med det samme. De henter ikke papirerne.`,
      revoked: ({ when }: { when: string }) => `Dit ja er trukket tilbage den ${when}`,
      revokedBody: ({ recipient }: { recipient: string }) =>
        `${recipient} kan ikke hente mere fra nu af.`,
      narrowed: "Det er gemt",
      narrowedBody: ({ recipient }: { recipient: string }) =>
        `${recipient} kan nu kun hente det, du ser her.`,
      refused: "Der er ikke ændret noget",
    },
    narrow: "Lad dem se mindre",
    narrowLead:
      "Du kan fjerne en slags papirer, holde et papir tilbage eller vælge en tidligere dag.",
    save: "Gem, at de ser mindre",
    about: "Det handler om",
    toList: "Alle dine samtykker",
  },
  en: {
    ask: ({ recipient, source }) => `May ${recipient} fetch papers from ${source}?`,
    asked: ({ name, authority }) => `${name} from ${authority} is asking.`,
    free: "It is up to you. You can say yes, no, or yes to some of it.",
    yes: "Yes, give consent",
    no: "No, do not give consent",
    may: ({ recipient, source }) => `${recipient} may fetch papers from ${source}`,
    endedTitle: ({ recipient }) => `The consent to ${recipient} does not hold`,
    ended: {
      afvist: ({ when }) =>
        `You said no on ${when}. They have not been able to fetch anything on this.`,
      trukketTilbage: ({ when }) =>
        `You withdrew your yes on ${when}. From then on they cannot fetch any more. They keep what they have fetched.`,
      udloebet: ({ when }) =>
        `Your yes held until ${when}. Now they cannot fetch any more. They keep what they have fetched.`,
      flyttet: ({ recipient }) =>
        `Your case has moved away from ${recipient}. So they cannot fetch anything more. What they have fetched, they still have.`,
      ubesvaret: ({ when }) =>
        `They asked for a yes until ${when}. That day has passed, so you need not answer.`,
    },
    again: "Do you want to say yes after all?",
    againLead: "You see the papers before you say yes.",
    giveAgain: "Give it again",
    newCase: "Should your new municipality see the papers?",
    giveNew: "Allow your new municipality",
    giveAfterAll: "Give consent",
    notice: {
      given: ({ when }) => `Thank you. You said yes on ${when}`,
      givenBody: ({ recipient }) =>
        `${recipient} can now fetch what you see here. You can always withdraw your yes. You can see each time somebody fetches something.`,
      declined: ({ when }) => `You said no on ${when}`,
      declinedBody: ({ recipient }) =>
        `${recipient} gets the answer at once. They do not fetch the papers.`,
      revoked: ({ when }) => `Your yes was withdrawn on ${when}`,
      revokedBody: ({ recipient }) => `${recipient} cannot fetch any more from now on.`,
      narrowed: "It is saved",
      narrowedBody: ({ recipient }) => `${recipient} can now only fetch what you see here.`,
      refused: "Nothing has changed",
    },
    narrow: "Let them see less",
    narrowLead: "You can remove a kind of papers, hold a paper back or choose an earlier day.",
    save: "Save that they see less",
    about: "This is what it is about",
    toList: "All your consents",
  },
});
