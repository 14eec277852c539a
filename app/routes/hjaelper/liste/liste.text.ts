import { defineText } from "~/i18n/define-text.ts";

export const listeText = defineText({
  da: {
    title: "Du hjælper",
    heading: "Dem, du hjælper",
    lead: "De har valgt, at du må læse med. Du ser kun det, de har delt. De kan se, at du har set listen.",
    nobody: "Du hjælper ingen lige nu",
    nobodyBody: "Har du fået et link fra en, der vil have din hjælp? Så åbn det.",
    endedTitle: "Din hjælp er slut",
    endedBody: ({ count }: { count: number }) =>
      count === 1
        ? "Du kan ikke se sagen mere. Vil personen have din hjælp igen, får du et nyt link."
        : "Du kan ikke se sagerne mere. Vil de have din hjælp igen, får du et nyt link.",
    canSee: "Du kan se",
    until: "Til og med",
    open: ({ name }: { name: string }) => `Se sagen for ${name}`,
    over: ({ count }: { count: number }) => `Slut (${count})`,
    from: ({ date }: { date: string }) => `Du hjalp fra den ${date}`,
    ended: ({ date }: { date: string }) => `Adgangen blev stoppet den ${date}.`,
    ranOut: ({ date }: { date: string }) => `Tiden er gået. Sidste dag var den ${date}.`,
    noNames: "Vi viser ikke, hvem det var. Din adgang er slut, og det gælder også navnet.",
    done: {
      andenPerson: {
        title: "Det var en anden, der viste MitID",
        body: "Dine valg er ikke taget med.",
      },
      ingenSag: {
        title: "Du har ingen sag selv",
        body: "Derfor er du her på siden for dem, der hjælper andre.",
      },
      nej: {
        title: "Du har sagt nej tak",
        body: "Du får ikke noget at se. Den, der spurgte dig, kan se dit svar.",
      },
      stoppet: {
        title: "Du hjælper ikke mere",
        body: "Du kan ikke se sagen fra nu af. Den, du hjalp, kan se, at du er stoppet.",
      },
      slut: {
        title: "Adgangen var slut i forvejen",
        body: "Der er ikke ændret noget.",
      },
    },
  },
  en: {
    title: "You help",
    heading: "The people you help",
    lead: "They have chosen that you may read along. You see only what they have shared. They can see that you have looked at this list.",
    nobody: "You help nobody right now",
    nobodyBody: "Did you get a link from someone who wants your help? Then open it.",
    endedTitle: "Your help is over",
    endedBody: ({ count }) =>
      count === 1
        ? "You cannot see the case any more. If the person wants your help again, you get a new link."
        : "You cannot see the cases any more. If they want your help again, you get a new link.",
    canSee: "You can see",
    until: "Until and including",
    open: ({ name }) => `See the case of ${name}`,
    over: ({ count }) => `Over (${count})`,
    from: ({ date }) => `You helped from ${date}`,
    ended: ({ date }) => `The access was stopped on ${date}.`,
    ranOut: ({ date }) => `The time is up. The last day was ${date}.`,
    noNames: "We do not show who it was. Your access is over, also that to the name.",
    done: {
      andenPerson: {
        title: "It was somebody else who showed MitID",
        body: "Your choices were not carried over.",
      },
      ingenSag: {
        title: "You have no case of your own",
        body: "So you are here, on the page for those who help others.",
      },
      nej: {
        title: "You have said no thanks",
        body: "You get nothing to see. The person who asked you can see your answer.",
      },
      stoppet: {
        title: "You do not help any more",
        body: "You cannot see the case from now on. The person you helped can see that you stopped.",
      },
      slut: {
        title: "The access was over already",
        body: "Nothing has changed.",
      },
    },
  },
});
