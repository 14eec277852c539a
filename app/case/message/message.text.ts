import { defineText } from "~/i18n/define-text.ts";

export const messageText = defineText({
  da: {
    you: "Dig",
    thread: "Beskeder, de nyeste først",
    empty: "Ingen har skrevet endnu",
    emptyBody: "Skriv, når du har et spørgsmål. Du får svar her.",
    today: ({ time }: { time: string }) => `i dag kl. ${time}`,
    yesterday: ({ time }: { time: string }) => `i går kl. ${time}`,
    tomorrow: ({ time }: { time: string }) => `i morgen kl. ${time}`,
    promise: ({ when }: { when: string }) =>
      `Du får svar senest ${when}. Det kan du forvente af os.`,
    promiseOther: ({ when }: { when: string }) => `Der skal svares senest ${when}`,
    late: ({ when }: { when: string }) =>
      `Du skulle have haft svar ${when}. Det har du ikke fået. Det er vores fejl.`,
    lateNext: "Ring til din kontakt, hvis det haster.",
    lateOther: ({ when }: { when: string }) => `Der skulle være svaret ${when}`,
    answered: ({ when }: { when: string }) => `Besvaret ${when}`,
    answeredLate: ({ when }: { when: string }) =>
      `Besvaret ${when}. Det var senere, end vi lovede.`,
    sending: "Sender beskeden …",
    write: "Skriv en besked",
    hint: "Skriv, som du taler. Der er plads til 10.000 tegn.",
    send: "Send besked",
    problem: {
      empty: "Skriv din besked først",
      tooLong: "Din besked er for lang. Gør den kortere, eller del den i to",
    },
  },
  en: {
    you: "You",
    thread: "Messages, newest first",
    empty: "Nobody has written yet",
    emptyBody: "Write when you have a question. You get the answer here.",
    today: ({ time }) => `today at ${time}`,
    yesterday: ({ time }) => `yesterday at ${time}`,
    tomorrow: ({ time }) => `tomorrow at ${time}`,
    promise: ({ when }) => `You get an answer by ${when}. You can expect that of us.`,
    promiseOther: ({ when }) => `An answer is due by ${when}`,
    late: ({ when }) =>
      `You should have had an answer by ${when}. You have not. That is our mistake.`,
    lateNext: "Call your contact if it is urgent.",
    lateOther: ({ when }) => `An answer was due by ${when}`,
    answered: ({ when }) => `Answered ${when}`,
    answeredLate: ({ when }) => `Answered ${when}. That was later than we promised.`,
    sending: "Sending the message …",
    write: "Write a message",
    hint: "Write as you speak. There is room for 10,000 characters.",
    send: "Send message",
    problem: {
      empty: "Write your message first",
      tooLong: "Your message is too long. Make it shorter, or split it in two",
    },
  },
});
