import { defineText } from "~/i18n/define-text.ts";

type Hours = { before: string; now: string };

/** An agreement that rests on an earlier assessment than the newest. */
export const outdatedText = defineText({
  da: {
    title: "Fleksjobaftalen bygger på en tidligere vurdering",
    came: ({ date }: { date: string }) => `En ny vurdering blev offentliggjort den ${date}.`,
    hours: ({ before, now }: Hours) =>
      `Aftalen har ${before} timer med løn. Den nye vurdering har ${now}.`,
    again: "Aftalen skal ses igennem igen. Den gælder, som den er, til der er en ny.",
    own: {
      title: "Din aftale bygger på en tidligere vurdering",
      came: ({ date }: { date: string }) => `Der kom en ny vurdering af dig den ${date}.`,
      again: "Aftalen skal ses igennem igen. Den gælder, som den er, til I aftaler noget nyt.",
    },
    agreement: "Se aftalen",
    writeNew: "Skriv en ny aftale",
  },
  en: {
    title: "The fleksjob agreement rests on an earlier assessment",
    came: ({ date }) => `A new assessment was published on ${date}.`,
    hours: ({ before, now }) =>
      `The agreement has ${before} hours with wage. The new assessment has ${now}.`,
    again: "The agreement must be looked at again. It holds as it is until there is a new one.",
    own: {
      title: "Your agreement rests on an earlier assessment",
      came: ({ date }) => `A new assessment of you came on ${date}.`,
      again:
        "The agreement must be looked at again. It holds as it is until you agree on something new.",
    },
    agreement: "See the agreement",
    writeNew: "Write a new agreement",
  },
});
