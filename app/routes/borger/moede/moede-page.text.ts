import { defineText } from "~/i18n/define-text.ts";

export const moedePageText = defineText({
  da: {
    title: "Møder",
    none: "Du er ikke indkaldt til et møde",
    noneBody: "Når vi indkalder dig, står det her. Så kan du se, hvem der er med.",
    away: ({ when }: { when: string }) => `Mødet er ${when}.`,
    prepare: "Før mødet",
    prepareLead:
      "Du behøver ikke skrive noget. Det, du skriver, kan de læse, der arbejder med din sag.",
    questions: "Det vil jeg gerne tage op",
    questionsHint: "Skriv dine spørgsmål, eller det vi skal huske. Der er plads til 4.000 tegn.",
    bisidder: "Jeg tager en bisidder med",
    bisidderHint:
      "Skriv navnet. Du må altid tage en med. Vil du også lade personen læse her, så inviter under Hjælpere.",
    save: "Gem",
    saved: "Det er gemt",
    savedBody: "Du kan ændre det, til mødet begynder.",
    minutes: "Læs referatet af mødet",
    papers: "Papirer til mødet: se det, de ser",
    others: "Andre møder",
    cannotCome: "Kan du ikke komme? Skriv til din kontakt, eller ring.",
    problem: {
      tooLong: "Teksten er for lang. Der er plads til 4.000 tegn",
      nameTooLong: "Navnet er for langt. Der er plads til 100 tegn",
      over: "Det blev ikke gemt. Mødet er holdt eller aflyst",
    },
  },
  en: {
    title: "Meetings",
    none: "You have not been invited to a meeting",
    noneBody: "When we invite you, it stands here. You can then see who is there.",
    away: ({ when }) => `The meeting is ${when}.`,
    prepare: "Before the meeting",
    prepareLead:
      "You do not have to write anything. Those who work on your case can read what you write.",
    questions: "What I want to bring up",
    questionsHint:
      "Write your questions, or what we must remember. There is room for 4,000 characters.",
    bisidder: "I bring a companion (bisidder)",
    bisidderHint:
      "Write the name. You may always bring somebody. To let the person read here too, invite them under Helpers.",
    save: "Save",
    saved: "It is saved",
    savedBody: "You can change it until the meeting begins.",
    minutes: "Read the minutes of the meeting",
    papers: "Papers for the meeting: see what they see",
    others: "Other meetings",
    cannotCome: "Can you not come? Write to your contact, or call.",
    problem: {
      tooLong: "The text is too long. There is room for 4,000 characters",
      nameTooLong: "The name is too long. There is room for 100 characters",
      over: "It was not saved. The meeting was held or cancelled",
    },
  },
});
