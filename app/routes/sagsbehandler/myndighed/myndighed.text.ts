import { defineText } from "~/i18n/define-text.ts";

export const myndighedText = defineText({
  da: {
    title: "Hvem handler du for?",
    lead: "Du handler for én myndighed ad gangen. Borgeren kan se hvilken.",
    legend: "Vælg myndighed",
    choose: "Fortsæt",
    option: ({ authority, title }: { authority: string; title: string }) =>
      `${authority} (${title})`,
    missing: "Vælg den myndighed, du handler for.",
    notYours: "Du er ikke længere tilknyttet den myndighed. Vælg en anden.",
    only: ({ authority, title }: { authority: string; title: string }) =>
      `Du handler for ${authority} som ${title}. Du er ikke tilknyttet andre.`,
    toWork: "Gå til dit arbejde",
    none: "Du er ikke tilknyttet en myndighed",
    noneBody: "Du er logget ind, men ingen myndighed har givet dig en rolle i Min Sag.",
    noneNext:
      "Kontakt din leder eller den, der styrer brugere hos jer. Log af, og log ind igen, når du har fået en rolle.",
  },
  en: {
    title: "Whom are you acting for?",
    lead: "You act for one authority at a time. The citizen can see which.",
    legend: "Choose authority",
    choose: "Continue",
    option: ({ authority, title }) => `${authority} (${title})`,
    missing: "Choose the authority you are acting for.",
    notYours: "You no longer belong to that authority. Choose another.",
    only: ({ authority, title }) =>
      `You act for ${authority} as ${title}. You do not belong to any other.`,
    toWork: "Go to your work",
    none: "You do not belong to an authority",
    noneBody: "You are logged in, but no authority has given you a role in Min Sag.",
    noneNext:
      "Contact your manager or whoever manages users where you work. Log out, and log in again when you have been given a role.",
  },
});
