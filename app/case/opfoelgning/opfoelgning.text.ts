import { defineText } from "~/i18n/define-text.ts";

type Count = { held: number; times: number };

export const opfoelgningText = defineText({
  da: {
    title: "Opfølgning i jobbet",
    none: "Der er ikke skrevet om nogen samtaler endnu.",
    promise: "Det kan du forvente af os.",
    law: "Det skal kommunen.",
    counter: {
      followUps: "Samtaler om jobbet",
      followUpsInPerson: "Heraf på arbejdspladsen",
      statusMeeting: "Møde om det halve år",
    },
    count: ({ held, times }: Count) => `${held} af mindst ${times}`,
    until: ({ date }: { date: string }) => `Senest den ${date}`,
    reached: "Nået",
    missed: "Ikke nået til tiden",
    unverified: "Ikke bekræftet",
    talks: "Samtalerne",
    ofCase: "Samtaler om din sag",
    kind: {
      samtale: "Samtale om sagen",
      opfoelgning: "Samtale",
      statusmoede: "Møde om det halve år",
    },
    where: { workplace: "på arbejdspladsen", elsewhere: "et andet sted", phone: "på telefon" },
    one: ({ kind, date, where }: { kind: string; date: string; where: string }) =>
      `${kind} den ${date} ${where}`,
    with: ({ names }: { names: string }) => `Med ${names}`,
    by: ({ name }: { name: string }) => `Skrevet af ${name}`,
    struck: "Slettet: Den var skrevet ved en fejl.",
  },
  en: {
    title: "Follow-up of the job",
    none: "No talks are written down yet.",
    promise: "This is what you can expect of us.",
    law: "The municipality must do this.",
    counter: {
      followUps: "Talks about the job",
      followUpsInPerson: "Of these at the workplace",
      statusMeeting: "Meeting on the half year",
    },
    count: ({ held, times }) => `${held} of at least ${times}`,
    until: ({ date }) => `By ${date}`,
    reached: "Reached",
    missed: "Not reached in time",
    unverified: "Not confirmed",
    talks: "The talks",
    ofCase: "Talks about your case",
    kind: {
      samtale: "Talk about the case",
      opfoelgning: "Talk",
      statusmoede: "Meeting on the half year",
    },
    where: { workplace: "at the workplace", elsewhere: "elsewhere", phone: "by phone" },
    one: ({ kind, date, where }) => `${kind} on ${date} ${where}`,
    with: ({ names }) => `With ${names}`,
    by: ({ name }) => `Written by ${name}`,
    struck: "Struck out: it was written by mistake.",
  },
});
