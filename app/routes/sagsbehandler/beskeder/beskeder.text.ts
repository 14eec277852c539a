import { defineText } from "~/i18n/define-text.ts";

export const sagBeskederText = defineText({
  da: {
    title: "Beskeder",
    lead: ({ time }: { time: string }) =>
      `Borgeren har fået lovet svar inden for ${time}. Det er et løfte, ikke en lovfrist.`,
    sent: "Din besked er sendt",
    tryAgain: "Din besked blev ikke sendt. Send den igen.",
    thread: "Tråden, de nyeste først",
  },
  en: {
    title: "Messages",
    lead: ({ time }) =>
      `The citizen has been promised an answer within ${time}. A promise, not a legal deadline.`,
    sent: "Your message has been sent",
    tryAgain: "Your message was not sent. Send it again.",
    thread: "The thread, newest first",
  },
});
