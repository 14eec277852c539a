import { defineText } from "../i18n/define-text.ts";

/** One page for each status: what happened, and what to do next. Never why in technical words. */
export const errorPageText = defineText({
  da: {
    toFront: "Gå til forsiden",
    call: ({ phone }: { phone: string }) => `Du kan også ringe til os på ${phone}.`,
    unsent: "Siden virker ikke lige nu. Det, du skrev, er her endnu.",
    sendLater: "Lad siden stå åben. Vent et par minutter, og send det igen.",
    badRequest: {
      title: "Vi forstod ikke det, du sendte",
      body: "Der mangler noget, eller noget er skrevet forkert. Vi har ikke gemt det.",
      next: "Gå tilbage, og prøv en gang til.",
    },
    unauthorized: {
      title: "Du er ikke logget ind",
      body: "Du skal logge på for at se siden. Måske er der gået lang tid, siden du var her.",
      next: "Gå til forsiden, og log ind.",
    },
    forbidden: {
      title: "Du har ikke adgang",
      body: "Du må ikke se eller gøre det her. Det kan være, fordi et ja er taget tilbage.",
      next: "Er det en fejl, så skriv eller ring til os.",
    },
    foreign: {
      title: "Det kom ikke fra Min Sag",
      body: "En side på en anden adresse sendte det. Vi har ikke gemt noget.",
      next: "Åbn Min Sag på den adresse, du plejer. Gør det derfra.",
    },
    otherWriter: {
      title: "Du er logget ind som en anden",
      body: "En anden skrev det, før du loggede ind. Vi har ikke sendt det.",
      next: "Log af. Så kan den, der skrev det, logge ind og sende det.",
    },
    caseMoved: {
      title: "Sagen er flyttet til en anden kommune",
      body: "Ingen kan læse noget nyt i den gamle sag. Vi har ikke gemt det, du skrev.",
      next: "Skriv det i din nye sag under Beskeder, eller ring til din nye kommune.",
    },
    notFound: {
      title: "Siden findes ikke",
      body: "Den er flyttet, eller der er en fejl i linket.",
      next: "Tjek linket, eller start på forsiden.",
    },
    notAllowed: {
      title: "Det kan man ikke på denne side",
      body: "Der skete ikke noget med din sag.",
      next: "Gå tilbage, og prøv igen derfra.",
    },
    tooLarge: {
      title: "Det fylder for meget",
      body: "Det, du sendte, er for stort. Vi har ikke gemt det.",
      next: "Gå tilbage, gør det kortere, og send det igen.",
    },
    tooMany: {
      title: "Du har prøvet for mange gange",
      body: "Vi holder en pause for at passe på dig. Der er ikke sket noget med din sag.",
      next: "Vent lidt, og prøv igen.",
    },
    failed: {
      title: "Noget gik galt hos os",
      body: "Det er vores fejl, ikke din. Vi kan se, at det skete, men ikke hvad du skrev.",
      next: "Gå tilbage, og prøv igen om lidt.",
    },
    unavailable: {
      title: "Min Sag holder en kort pause",
      body: "Siden virker ikke lige nu. Der er ikke sket noget med din sag.",
      next: "Vent et par minutter, og prøv igen.",
    },
  },
  en: {
    toFront: "Go to the front page",
    call: ({ phone }) => `You can also call us on ${phone}.`,
    unsent: "The site is not working right now. What you wrote is still here.",
    sendLater: "Leave this page open. Wait a few minutes, and send it again.",
    badRequest: {
      title: "We did not understand what you sent",
      body: "Something is missing or written wrongly. We have not saved it.",
      next: "Go back and try once more.",
    },
    unauthorized: {
      title: "You are not logged in",
      body: "You need to log in to see this page. You may have been away for a long time.",
      next: "Go to the front page and log in.",
    },
    forbidden: {
      title: "You do not have access",
      body: "You may not see or do this. Perhaps a consent has been withdrawn.",
      next: "If this is a mistake, write to us or call us.",
    },
    foreign: {
      title: "That did not come from Min Sag",
      body: "A page at another address sent it. We have not saved anything.",
      next: "Open Min Sag at the address you know, and do it from there.",
    },
    otherWriter: {
      title: "You are logged in as somebody else",
      body: "Another person wrote this before you logged in. We have not sent it.",
      next: "Log off. Then the person who wrote it can log in and send it.",
    },
    caseMoved: {
      title: "The case has moved to another municipality",
      body: "Nobody can read anything new in the old case. We have not saved what you wrote.",
      next: "Write it in your new case under Messages, or call your new municipality.",
    },
    notFound: {
      title: "This page does not exist",
      body: "It has moved, or there is a mistake in the link.",
      next: "Check the link, or start at the front page.",
    },
    notAllowed: {
      title: "That is not possible on this page",
      body: "Nothing has happened to your case.",
      next: "Go back and try again from there.",
    },
    tooLarge: {
      title: "That is too large",
      body: "What you sent is too large. We have not saved it.",
      next: "Go back, make it shorter and send it again.",
    },
    tooMany: {
      title: "You have tried too many times",
      body: "We are pausing to keep you safe. Nothing has happened to your case.",
      next: "Wait a little and try again.",
    },
    failed: {
      title: "Something went wrong on our side",
      body: "It is our fault, not yours. We can see that it happened, but not what you wrote.",
      next: "Go back and try again in a moment.",
    },
    unavailable: {
      title: "Min Sag is taking a short break",
      body: "The site is not working right now. Nothing has happened to your case.",
      next: "Wait a few minutes and try again.",
    },
  },
});
