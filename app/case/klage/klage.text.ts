import { defineText } from "~/i18n/define-text.ts";

export const klageText = defineText({
  da: {
    chain: "Så langt er din klage",
    sent: "Klagen blev sendt",
    inTime: "Den kom til tiden.",
    late: "Den kom efter fristen. Kommunen ser på, om den kan tages med.",
    body: "Det skrev du",
    lateReason: "Derfor kom den nu",
    papers: "Papirer, du sendte med",
    genvurdering: "Kommunen ser på sit svar igen",
    genvurderingBy: ({ date }: { date: string }) => `Det skal ske senest den ${date}.`,
    lateAssessment: {
      medtaget: "Klagen kom for sent, men er taget med.",
      ikkeMedtaget: "Klagen kom for sent og er ikke taget med.",
    },
    result: {
      medhold: "Du har fået medhold. Kommunen retter sit svar.",
      delvist: "Du har fået medhold i noget af det.",
      fastholdt: "Kommunen holder fast i sit svar.",
    },
    forwarded: "Sendt til Ankestyrelsen",
    toBeForwarded: "Kommunen sender nu din klage til Ankestyrelsen. Du skal ikke gøre noget.",
    outcome: "Ankestyrelsens svar",
    waiting: "Ankestyrelsen har klagen. Vi skriver her, når de har svaret.",
    outcomes: {
      stadfaestet: "Ankestyrelsen er enig med kommunen. Svaret gælder.",
      aendret: "Ankestyrelsen har ændret svaret.",
      ophaevet: "Svaret gælder ikke mere.",
      hjemvist: "Sagen går tilbage til kommunen. Kommunen skal se på den igen og give et nyt svar.",
      afvist: "Ankestyrelsen ser ikke på klagen.",
    },
    reason: "Derfor",
    next: "Det sker nu",
    by: ({ name }: { name: string }) => `Skrevet af ${name}`,
  },
  en: {
    chain: "How far your complaint has come",
    sent: "The complaint was sent",
    inTime: "It came in time.",
    late: "It came after the time limit. The municipality looks at whether it can be taken.",
    body: "What you wrote",
    lateReason: "Why it came now",
    papers: "Papers you sent with it",
    genvurdering: "The municipality looks at its answer again",
    genvurderingBy: ({ date }) => `That must happen by ${date}.`,
    lateAssessment: {
      medtaget: "The complaint came too late but was taken.",
      ikkeMedtaget: "The complaint came too late and was not taken.",
    },
    result: {
      medhold: "You were right. The municipality changes its answer.",
      delvist: "You were right in part.",
      fastholdt: "The municipality keeps to its answer.",
    },
    forwarded: "Sent to Ankestyrelsen",
    toBeForwarded:
      "The municipality now sends your complaint to Ankestyrelsen. You need not do anything.",
    outcome: "The answer of Ankestyrelsen",
    waiting: "Ankestyrelsen has the complaint. We write here when they have answered.",
    outcomes: {
      stadfaestet: "Ankestyrelsen agrees with the municipality. The answer stands.",
      aendret: "Ankestyrelsen has changed the answer.",
      ophaevet: "The answer no longer counts.",
      hjemvist:
        "The case goes back to the municipality, which must look at it again and give a new answer.",
      afvist: "Ankestyrelsen does not look at the complaint.",
    },
    reason: "Why",
    next: "What happens now",
    by: ({ name }) => `Written by ${name}`,
  },
});
