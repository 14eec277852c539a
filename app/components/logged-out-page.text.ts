import { defineText } from "../i18n/define-text.ts";

/** The page of somebody who sent a form after the login had run out. */
export const loggedOutText = defineText({
  da: {
    title: "Du er blevet logget af",
    kept: "Det, du skrev, er her endnu. Vi har ikke sendt det.",
    how: "Log ind igen. Kom så tilbage hertil, og send det igen.",
    logIn: "Log ind i et nyt vindue",
    yours: "Det skrev du",
    sendAgain: "Send igen",
    lost: "Vi kan ikke sende det for dig herfra. Gem dine ord et andet sted, før du går.",
  },
  en: {
    title: "You have been logged out",
    kept: "What you wrote is still here. We have not sent it.",
    how: "Log in again. Then come back here and send it again.",
    logIn: "Log in in a new window",
    yours: "This is what you wrote",
    sendAgain: "Send again",
    lost: "We cannot send it for you from here. Save your words somewhere else before you go.",
  },
});
