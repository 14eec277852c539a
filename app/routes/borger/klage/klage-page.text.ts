import { defineText } from "~/i18n/define-text.ts";

export const klagePageText = defineText({
  da: {
    title: "Din klage",
    about: ({ title }: { title: string }) => `Den handler om: ${title}`,
    back: "Læs svaret igen",
    left: {
      title: ({ authority }: { authority: string }) => `Din klage går til ${authority}`,
      body: ({ authority }: { authority: string }) =>
        `Din sag er flyttet, men det var ${authority}, der gav dig svaret. Derfor skal de se på klagen.`,
      opens:
        "Når du har sendt klagen, kan de åbne klagen og det svar, den handler om. De kan ikke åbne andet i din sag.",
      papers:
        "Sender du papirer med, kan de se, hvad papirerne hedder. Selve papirerne har de i deres eget arkiv.",
      looks: "Du kan se det under »Hvem har set«, hver gang de åbner klagen.",
    },
    lead: "Skriv, hvad du er uenig i. Du kan gemme og skrive videre senere. Kun du kan se klagen, til du sender den.",
    deadline: ({ date, away }: { date: string; away: string }) =>
      `Du kan klage til og med den ${date} (${away}). Hele dagen tæller med.`,
    passed: ({ date }: { date: string }) =>
      `Fristen var den ${date}. Du kan stadig sende din klage. Skriv, hvorfor den kommer nu.`,
    body: "Det er jeg uenig i",
    bodyHint: "Skriv, som du taler. Der er plads til 10.000 tegn.",
    lateReason: "Derfor kommer klagen nu",
    lateHint: "Kommunen ser på det, du skriver her, og siger, om klagen kan tages med.",
    save: "Gem kladde",
    send: "Send klagen",
    after:
      "Når du har sendt klagen, ser kommunen på sit svar igen. Det skal ske inden 4 uger. Får du ikke medhold, går klagen til Ankestyrelsen.",
    savedAt: ({ when }: { when: string }) => `Gemt den ${when}`,
    saved: "Kladden er gemt",
    savedBody: "Den er ikke sendt. Du kan logge af og skrive videre en anden dag.",
    sent: "Din klage er sendt",
    sentBody: "Du kan hente en kvittering nedenfor.",
    papers: "Papirer, du sender med",
    noPapers: "Du har ikke valgt nogen. Du kan godt klage uden papirer.",
    choosePapers: "Vælg papirer",
    problem: {
      empty: "Skriv, hvad du er uenig i",
      tooLong: "Teksten er for lang. Der er plads til 10.000 tegn",
      lateReason: "Skriv, hvorfor klagen kommer efter fristen",
      changed: "Du har gemt klagen et andet sted imens. Se forskellen, og gem igen",
      already: "Klagen er sendt. Den kan ikke ændres mere",
    },
    theirs: "Gemt et andet sted:",
  },
  en: {
    title: "Your complaint",
    about: ({ title }) => `It is about: ${title}`,
    back: "Read the answer again",
    left: {
      title: ({ authority }) => `Your complaint goes to ${authority}`,
      body: ({ authority }) =>
        `Your case has moved, but it was ${authority} that made the decision. So they look at the complaint.`,
      opens:
        "When you have sent the complaint, they can open the complaint and the decision it is about. They can open nothing else of your case.",
      papers:
        "If you send papers with it, they can see what the papers are called. The papers themselves are in their own archive.",
      looks: "You can see each time they open the complaint under “Who has looked”.",
    },
    lead: "Write what you disagree with. You can save it and go on later. Only you can see the complaint until you send it.",
    deadline: ({ date, away }) =>
      `You can complain until the end of ${date} (${away}). All of that day counts.`,
    passed: ({ date }) =>
      `The time limit was ${date}. You can still send your complaint. Write why it comes now.`,
    body: "What I disagree with",
    bodyHint: "Write as you speak. There is room for 10,000 characters.",
    lateReason: "Why the complaint comes now",
    lateHint:
      "The municipality looks at what you write here and says whether the complaint can be taken.",
    save: "Save draft",
    send: "Send the complaint",
    after:
      "When you have sent the complaint, the municipality looks at its answer again, within 4 weeks. If you do not get what you ask for, the complaint goes to Ankestyrelsen.",
    savedAt: ({ when }) => `Saved on ${when}`,
    saved: "The draft is saved",
    savedBody: "It has not been sent. You can log out and go on another day.",
    sent: "Your complaint has been sent",
    sentBody: "You can download a receipt below.",
    papers: "Papers you send with it",
    noPapers: "You have chosen none. You can complain without papers.",
    choosePapers: "Choose papers",
    problem: {
      empty: "Write what you disagree with",
      tooLong: "The text is too long. There is room for 10,000 characters",
      lateReason: "Write why the complaint comes after the time limit",
      changed:
        "You have saved the complaint in another place meanwhile. See the difference and save again",
      already: "The complaint has been sent. It can no longer be changed",
    },
    theirs: "Saved in another place:",
  },
});
