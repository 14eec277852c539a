import { defineText } from "~/i18n/define-text.ts";

export const contactLineText = defineText({
  da: {
    questions: "Har du spørgsmål?",
    call: ({ name, phone }: { name: string; phone: string }) => `Ring til ${name} på ${phone}`,
    write: "Skriv en besked",
  },
  en: {
    questions: "Do you have questions?",
    call: ({ name, phone }) => `Call ${name} on ${phone}`,
    write: "Write a message",
  },
});
