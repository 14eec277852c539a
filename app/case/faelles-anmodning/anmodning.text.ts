import { defineText } from "~/i18n/define-text.ts";

export const anmodningText = defineText({
  da: {
    title: "Fælles anmodning om ny vurdering",
    status: {
      venter: "Venter på det andet ja",
      faelles: "Begge har sagt ja",
      vurderet: "Der er kommet en ny vurdering",
      slut: "Anmodningen er slut",
    },
    words: "Det er anderledes nu",
    citizen: "Borgeren",
    /** The same to the citizen themselves. */
    you: "Du",
    arbejdsgiver: "Arbejdspladsen",
    jobformidler: "Jobformidleren",
    either: "Arbejdspladsen eller jobformidleren",
    yes: ({ date }: { date: string }) => `Ja den ${date}`,
    yesOf: ({ name, date }: { name: string; date: string }) => `Ja af ${name} den ${date}`,
    saidBy: ({ name }: { name: string }) => `Skrevet af ${name}`,
    notYet: "Har ikke svaret endnu",
    no: ({ date }: { date: string }) => `Nej den ${date}`,
    takenBack: ({ date }: { date: string }) => `Tog sit ja tilbage den ${date}`,
    ownTakenBack: ({ date }: { date: string }) => `Tog dit ja tilbage den ${date}`,
  },
  en: {
    title: "Joint request for a new assessment",
    status: {
      venter: "Waits for the other yes",
      faelles: "Both have said yes",
      vurderet: "There is a new assessment",
      slut: "The request is over",
    },
    words: "What is different now",
    citizen: "The citizen",
    you: "You",
    arbejdsgiver: "The workplace",
    jobformidler: "The job adviser",
    either: "The workplace or the job adviser",
    yes: ({ date }) => `Yes on ${date}`,
    yesOf: ({ name, date }) => `Yes by ${name} on ${date}`,
    saidBy: ({ name }) => `Written by ${name}`,
    notYet: "No answer yet",
    no: ({ date }) => `No on ${date}`,
    takenBack: ({ date }) => `Took the yes back on ${date}`,
    ownTakenBack: ({ date }) => `Took your yes back on ${date}`,
  },
});
