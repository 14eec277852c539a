import { defineText } from "../../../i18n/define-text.ts";

/** What the citizen must be told about their data (GDPR art. 13 and 14), in plain words. */
export const privatlivText = defineText({
  da: {
    title: "Dine data",
    lead: "Her kan du læse, hvad vi gemmer om dig, hvem der må se det, og hvad du kan gøre.",
    whatTitle: "Hvad gemmer vi?",
    what: {
      you: "Dit navn og dit CPR-nummer. Vi får dem fra MitID, når du logger ind.",
      sag: "Din sag: din plan, dine papirer, de svar du får, og de beskeder du skriver.",
      yes: "Det, du har sagt ja og nej til.",
      looks: "Hvem der har set på dine data, hvornår og hvorfor.",
      keys: "Dine adgangsnøgler, hvis du laver nogen. Vi får aldrig din finger, dit ansigt eller din kode.",
    },
    whyTitle: "Hvorfor?",
    why: "Kommunen skal bruge dine data i din sag om job og hjælp. Det står i loven. Vi må kun hente data om dig hos andre, hvis du siger ja, eller hvis en regel giver os lov. Du kan altid se, hvad grunden var.",
    whoTitle: "Hvem kan se dem?",
    who: {
      own: "De i kommunen, der arbejder med din sag.",
      others: "Andre, som du har sagt ja til. De ser kun det, du har valgt.",
      helper: "En bisidder, som du selv har valgt.",
      law: "Nogle få andre, når loven giver dem ret til det.",
    },
    logged: "Hver gang bliver det skrevet ned. Du ser det, når du er logget ind.",
    stopTitle: "Kan du sige nej igen?",
    stop: "Ja. Du kan tage et ja tilbage med det samme. Så kan der ikke hentes mere. Det, der er hentet, bliver i sagen. Du kan se, hvad det er.",
    keepTitle: "Hvor længe?",
    keep: "Dit ja gælder højst et år. Papirer i din sag gemmer kommunen, så længe loven kræver det. Er du ikke logget af, gør vi det for dig efter noget tid.",
    cookieTitle: "Små filer i din browser",
    cookie:
      "Vi bruger cookies til fire ting: at huske, at du er logget ind, at huske en invitation, du har åbnet, at huske dit sprog, og at huske, om der er en adgangsnøgle her. Vi måler ikke, hvad du gør. Vi deler ikke noget med firmaer.",
    rightsTitle: "Dine rettigheder",
    rights: {
      see: "Du kan få at se, hvad vi har om dig.",
      correct: "Du kan få rettet fejl.",
      erase: "Du kan i nogle tilfælde få slettet noget eller få os til at stoppe.",
      complain: "Du kan klage til Datatilsynet.",
    },
    contactTitle: "Hvem har ansvar?",
    contact: ({ authority, phone, email }: { authority: string; phone: string; email: string }) =>
      `${authority} har ansvar for dine data. Ring på ${phone}, eller skriv til ${email}. Spørg efter den, der passer på data.`,
    demoTitle: "Det her er en prøve",
    demo: "Alle personer i prøven er fundet på. Skriv ikke noget om rigtige folk her.",
  },
  en: {
    title: "Your data",
    lead: "Here you can read what we keep about you, who may see it, and what you can do.",
    whatTitle: "What do we keep?",
    what: {
      you: "Your name and your CPR number. We get them from MitID when you log in.",
      sag: "Your case: your plan, your papers, the answers you get and the messages you write.",
      yes: "What you have said yes and no to.",
      looks: "Who has looked at your data, when and why.",
      keys: "Your passkeys, if you make any. We never get your finger, your face or your code.",
    },
    whyTitle: "Why?",
    why: "The municipality needs your data for your case about work and support. The law says so. We may only fetch data about you from others if you say yes, or if a rule allows it. You can always see what the reason was.",
    whoTitle: "Who can see it?",
    who: {
      own: "Those in the municipality who work with your case.",
      others: "Others to whom you have said yes. They see only what you have chosen.",
      helper: "A companion (bisidder) whom you have chosen yourself.",
      law: "A few others, when the law gives them the right.",
    },
    logged: "It is written down every time. You see it when you are logged in.",
    stopTitle: "Can you change a yes to a no?",
    stop: "Yes. You can withdraw a consent at once. Then nothing more can be fetched. What has been fetched stays in the case, and you can see what it is.",
    keepTitle: "For how long?",
    keep: "A consent is valid for at most one year. The municipality keeps papers in your case for as long as the law requires. If you do not log out, we do it for you after a while.",
    cookieTitle: "Small files in your browser",
    cookie:
      "We use cookies for four things: to remember that you are logged in, to remember an invitation you have opened, to remember your language, and to remember whether there is a passkey here. We do not measure what you do. We share nothing with companies.",
    rightsTitle: "Your rights",
    rights: {
      see: "You can be shown what we hold about you.",
      correct: "You can have mistakes corrected.",
      erase: "In some cases you can have data erased, or make us stop using it.",
      complain: "You can complain to Datatilsynet, the Danish Data Protection Agency.",
    },
    contactTitle: "Who is responsible?",
    contact: ({ authority, phone, email }) =>
      `${authority} is responsible for your data. Call ${phone} or write to ${email}. Ask for the data protection officer.`,
    demoTitle: "This is a trial",
    demo: "All persons in the trial are invented. Do not write anything about real people here.",
  },
});
