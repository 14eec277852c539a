import { defineText } from "~/i18n/define-text.ts";

export const referatPageText = defineText({
  da: {
    title: "Referat",
    of: ({ title, when }: { title: string; when: string }) => `${title}, ${when}`,
    none: "Der er ikke skrevet et referat endnu",
    noneBody: "Når vi har skrevet det, kan du læse det her.",
    remarkTitle: "Vil du sige noget til referatet?",
    remarkLead:
      "Du behøver ikke. Det, du skriver, står ved referatet for alle, der læser det. Du kan skrive én gang til hver udgave, og du kan ikke rette det bagefter.",
    remark: "Din bemærkning",
    remarkHint: "Skriv, hvis noget mangler eller er forkert. Der er plads til 4.000 tegn.",
    save: "Gem bemærkningen",
    saved: "Din bemærkning står ved referatet nu",
    back: "Tilbage til mødet",
    problem: {
      missing: "Skriv din bemærkning",
      tooLong: "Teksten er for lang. Der er plads til 4.000 tegn",
      over: "Du har allerede skrevet en bemærkning til den udgave",
    },
  },
  en: {
    title: "Minutes",
    of: ({ title, when }) => `${title}, ${when}`,
    none: "No minutes have been written yet",
    noneBody: "When we have written them, you can read them here.",
    remarkTitle: "Do you want to say something about the minutes?",
    remarkLead:
      "You do not have to. What you write stands beside the minutes for everybody who reads them. You can write once to each version, and you cannot change it afterwards.",
    remark: "Your remark",
    remarkHint: "Write if something is missing or wrong. There is room for 4,000 characters.",
    save: "Save the remark",
    saved: "Your remark stands beside the minutes now",
    back: "Back to the meeting",
    problem: {
      missing: "Write your remark",
      tooLong: "The text is too long. There is room for 4,000 characters",
      over: "You have already written a remark to that version",
    },
  },
});
