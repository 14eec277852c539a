import { defineText } from "~/i18n/define-text.ts";

export const beskederText = defineText({
  da: {
    title: "Beskeder",
    intro: "Skriv til kommunen om din sag.",
    promise: ({ time }: { time: string }) =>
      `Du får svar inden for ${time}. Det kan du forvente af os.`,
    sent: "Din besked er sendt",
    failed: "Beskeden er ikke sendt",
    failedBody: "Der er ingen forbindelse lige nu. Det, du skrev, er her endnu. Prøv igen om lidt.",
  },
  en: {
    title: "Messages",
    intro: "Write to the municipality about your case.",
    promise: ({ time }) => `You get an answer within ${time}. You can expect that of us.`,
    sent: "Your message has been sent",
    failed: "The message was not sent",
    failedBody: "There is no connection right now. What you wrote is still here. Try again soon.",
  },
});
