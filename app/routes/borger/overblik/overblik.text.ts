import { defineText } from "~/i18n/define-text.ts";

export const overblikText = defineText({
  da: {
    title: "Overblik",
    heading: "Det sker i din sag",
    otherPerson: "Det var en anden, der viste MitID",
    otherPersonBody: "Dine valg er ikke taget med.",
    todo: {
      answerHearing: "Det kan du gøre nu",
      answerRequest: "Det skal du gøre nu",
      answerAgreement: "Det kan du gøre nu",
      answerJoint: "Det kan du gøre nu",
      readPlan: "Det kan du gøre nu",
      sendComplaint: "Det kan du gøre nu",
      awaitComplaint: "Du skal ikke gøre noget nu",
      ownStep: "Det kan du gøre nu",
      nothing: "Du skal ikke gøre noget nu",
    },
    request: ({ who, source }: { who: string; source: string }) =>
      `${who} vil gerne hente papirer fra ${source}. Må de det?`,
    requestFree: "Du bestemmer selv. Du kan sige ja, nej eller ja til noget af det.",
    answerBy: ({ date, relative }: { date: string; relative: string }) =>
      `Svar gerne senest den ${date} (${relative}).`,
    answerRequest: "Se papirerne, og svar",
    moreRequests: ({ count }: { count: number }) =>
      count === 1 ? "Der er ét spørgsmål mere til dig" : `Der er ${count} spørgsmål mere til dig`,
    reviewAgreement: "Der er en aftale om dit fleksjob. Læs den, og sig ja eller nej.",
    openAgreement: "Læs aftalen, og svar",
    reviewJoint:
      "Din arbejdsplads eller din jobformidler vil bede om en ny vurdering. Vil du også?",
    openJoint: "Læs det, og svar",
    reviewPlan: "Læs din plan, og se, om den passer.",
    openPlan: "Gå til planen",
    complaintUnsent: "Du har skrevet en klage. Den er ikke sendt endnu.",
    sendBy: ({ date, relative }: { date: string; relative: string }) =>
      `Du kan sende den til og med den ${date} (${relative}).`,
    sendLate: ({ date }: { date: string }) =>
      `Fristen var den ${date}. Du kan stadig sende den. Skriv, hvorfor den kommer nu.`,
    goOnComplaint: "Skriv videre på din klage",
    seeComplaint: "Se din klage",
    over: {
      answered: "Du har svaret. Nu arbejder vi videre.",
      closed: "Vi spørger ikke om det mere. Nu arbejder vi videre.",
    },
    citizenDate: {
      lastDay: ({ date }: { date: string }) => `Din sidste dag er den ${date}.`,
      wasLastDay: ({ date }: { date: string }) =>
        `Fristen var den ${date}. Du kan stadig skrive til os.`,
      preferably: ({ date }: { date: string }) => `Gerne senest den ${date}.`,
    },
    also: "Det kan du også gøre",
    after: "Det sker bagefter",
    by: ({ date }: { date: string }) => `Senest den ${date}`,
    overdue: ({ date }: { date: string }) =>
      `Det skulle være sket senest den ${date}. Ring, hvis du ikke har hørt fra os.`,
    readDecision: "Læs kommunens svar",
    answerPromise: ({ time }: { time: string }) =>
      `Skriver du her, får du svar inden for ${time}. Det kan du forvente af os.`,
    meeting: "Dit næste møde",
    meetingAt: ({ day, time, away }: { day: string; time: string; away: string }) =>
      `${day} kl. ${time} (${away})`,
    openMeeting: "Se, hvem der er med, og skriv dine spørgsmål",
    callCommune: "Din kontakt",
    callBody: ({ phone }: { phone: string }) => `Ring til kommunen på ${phone}.`,
    latestMessage: ({ name, when }: { name: string; when: string }) => `${name} skrev ${when}`,
    latestOwn: ({ when }: { when: string }) => `Du skrev ${when}`,
    arrival: {
      title: ({ from, to }: { from: string; to: string }) =>
        `Din sag er flyttet fra ${from} til ${to}`,
      body: ({ date, from }: { date: string; from: string }) =>
        `Du flyttede den ${date}. Din plan fulgte med. ${from} kan ikke se din sag mere.`,
      call: ({ to, phone }: { to: string; phone: string }) =>
        `Du har ikke fået en sagsbehandler endnu. Ring til ${to} på ${phone}.`,
      more: "Se, hvad der fulgte med, og hent et bevis",
    },
    news: {
      indstilling: ({ date }: { date: string }) =>
        `Der kom et forslag i din sag den ${date}. Læs det`,
      vurdering: ({ date }: { date: string }) =>
        `Der kom en vurdering af, hvad du kan på et job, den ${date}. Læs den`,
    },
    review: {
      title: "Vores leder har set på, om der sker nok",
      body: ({ date, outcome }: { date: string; outcome: string }) =>
        `Det skete den ${date}. Svaret er: ${outcome}. Du mister ikke penge af det.`,
      more: "Læs, hvad lederen så, og hvad der sker nu",
    },
    where: "Så langt er din sag",
    phase: {
      one: "Mål og plan",
      two: "Du søger fleksjob",
      three: "Du er i fleksjob",
      grown: "Du er i fleksjob og har fået flere timer",
    },
  },
  en: {
    title: "Overview",
    heading: "What is happening in your case",
    otherPerson: "It was somebody else who showed MitID",
    otherPersonBody: "Your choices were not carried over.",
    todo: {
      answerHearing: "What you can do now",
      answerRequest: "What you need to do now",
      answerAgreement: "What you can do now",
      answerJoint: "What you can do now",
      readPlan: "What you can do now",
      sendComplaint: "What you can do now",
      awaitComplaint: "There is nothing you need to do now",
      ownStep: "What you can do now",
      nothing: "There is nothing you need to do now",
    },
    request: ({ who, source }: { who: string; source: string }) =>
      `${who} would like to fetch papers from ${source}. May they?`,
    requestFree: "It is up to you. You can say yes, no, or yes to some of it.",
    answerBy: ({ date, relative }) => `Please answer by ${date} (${relative}).`,
    answerRequest: "See the papers and answer",
    moreRequests: ({ count }: { count: number }) =>
      count === 1
        ? "There is one more question for you"
        : `There are ${count} more questions for you`,
    reviewAgreement: "There is an agreement about your fleksjob. Read it and say yes or no.",
    openAgreement: "Read the agreement and answer",
    reviewJoint: "Your workplace or your job adviser wants to ask for a new assessment. Do you?",
    openJoint: "Read it and answer",
    reviewPlan: "Read your plan and see if it is right.",
    openPlan: "Go to the plan",
    complaintUnsent: "You have written a complaint. It is not sent yet.",
    sendBy: ({ date, relative }) => `You can send it up to and including ${date} (${relative}).`,
    sendLate: ({ date }) =>
      `The time limit was ${date}. You can still send it. Write why it comes now.`,
    goOnComplaint: "Go on with your complaint",
    seeComplaint: "See your complaint",
    over: {
      answered: "You have answered. Now we carry on.",
      closed: "We no longer ask about this. Now we carry on.",
    },
    citizenDate: {
      lastDay: ({ date }) => `Your last day is ${date}.`,
      wasLastDay: ({ date }) => `The deadline was ${date}. You can still write to us.`,
      preferably: ({ date }) => `Preferably by ${date}.`,
    },
    also: "What you can do as well",
    after: "What happens after that",
    by: ({ date }) => `By ${date}`,
    overdue: ({ date }) =>
      `This should have happened by ${date}. Call if you have not heard from us.`,
    readDecision: "Read the municipality's decision",
    answerPromise: ({ time }) =>
      `If you write here, you get an answer within ${time}. You can expect that of us.`,
    meeting: "Your next meeting",
    meetingAt: ({ day, time, away }) => `${day} at ${time} (${away})`,
    openMeeting: "See who is there, and write your questions",
    callCommune: "Your contact",
    callBody: ({ phone }: { phone: string }) => `Call the municipality on ${phone}.`,
    latestMessage: ({ name, when }: { name: string; when: string }) => `${name} wrote ${when}`,
    latestOwn: ({ when }) => `You wrote ${when}`,
    arrival: {
      title: ({ from, to }) => `Your case has moved from ${from} to ${to}`,
      body: ({ date, from }) =>
        `You moved on ${date}. Your plan came along. ${from} can no longer see your case.`,
      call: ({ to, phone }) => `You have no caseworker yet. Call ${to} on ${phone}.`,
      more: "See what came along, and get a receipt",
    },
    news: {
      indstilling: ({ date }) => `A suggestion in your case came on ${date}. Read it`,
      vurdering: ({ date }) => `An assessment of what you can do at work came on ${date}. Read it`,
    },
    review: {
      title: "Our manager has looked at whether enough happens",
      body: ({ date, outcome }) =>
        `It was on ${date}. The outcome: ${outcome}. You do not lose money over it.`,
      more: "Read what the manager saw, and what happens now",
    },
    where: "How far your case is",
    phase: {
      one: "Goal and plan",
      two: "You are looking for a fleksjob",
      three: "You work in a fleksjob",
      grown: "You are in a fleksjob and have more hours now",
    },
  },
});
