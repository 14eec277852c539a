import { defineText } from "~/i18n/define-text.ts";

export const sagPapirText = defineText({
  da: {
    newVersion: "Læg en ny udgave af papiret ind",
    added: "Papiret ligger nu i sagen",
    addedBody: "Borgeren kan læse det med det samme. Se herunder, at det er det rigtige.",
  },
  en: {
    newVersion: "Add a new version of the paper",
    added: "The paper is in the case now",
    addedBody: "The citizen can read it at once. See below that it is the right one.",
  },
});
