import { defineText } from "~/i18n/define-text.ts";

export const moedePapirerText = defineText({
  da: {
    title: "Se det, de ser",
    of: ({ title, when }: { title: string; when: string }) => `${title}, ${when}`,
    lead: "Kommunen har valgt papirer til mødet. Her ser du, hvem uden for kommunen der kan læse dem lige nu. De ser kun det, du har sagt ja til.",
    until: "De kan læse det, til mødet er slut. Hver gang nogen ser noget, kan du se det bagefter.",
    closed: "Ingen kan læse papirerne nu",
    closedBody: "Mødet er slut, eller kommunen har lukket for papirerne.",
    none: "Kommunen har ikke delt papirer til mødet",
    noneBody: "Hvis vi gør det, kan du se det her.",
    change: "Vil du sige ja, eller tage et ja tilbage? Det gør du under dine samtykker.",
    consents: "Dine samtykker",
    looks: "Hvem har set mine oplysninger",
    back: "Tilbage til mødet",
  },
  en: {
    title: "See what they see",
    of: ({ title, when }) => `${title}, ${when}`,
    lead: "The municipality has chosen papers for the meeting. Here you see who outside the municipality can read them right now. They only see what you have said yes to.",
    until: "They can read it until the meeting is over. Each look is shown to you afterwards.",
    closed: "Nobody can read the papers now",
    closedBody: "The meeting is over, or the municipality has closed the papers.",
    none: "The municipality has not shared any papers for the meeting",
    noneBody: "If we do, you can see it here.",
    change: "Do you want to say yes, or take a yes back? You do that under your consents.",
    consents: "Your consents",
    looks: "Who has seen my information",
    back: "Back to the meeting",
  },
});
