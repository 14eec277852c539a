import { defineText } from "~/i18n/define-text.ts";

export const aktindsigtPageText = defineText({
  da: {
    title: "Bed om at se papirer",
    lead: "Kommunen har måske flere papirer om dig end dem, du ser her. Du kan bede om at se dem.",
    own: "Du skal ikke sige hvorfor.",
    fetch: "Vil du have det, der er i Min Sag? Hent din sag som en fil.",
    label: "Hvad vil du se?",
    hint: "Skriv, hvad det handler om, og cirka hvornår det er fra. Du kan også skrive: Alt i min sag.",
    send: "Send",
    sent: "Kommunen har fået dit ønske",
    sentBody: "Her står, hvornår du senest skal have svar.",
    yours: "Det har du bedt om",
    none: "Du har ikke bedt om noget endnu.",
    problem: {
      empty: "Skriv, hvad du vil se",
      tooLong: "Teksten er for lang. Der er plads til 4.000 tegn",
    },
  },
  en: {
    title: "Ask to see papers",
    lead: "The municipality may have more papers about you than those you see here. You can ask to see them.",
    own: "You do not have to say why.",
    fetch: "Do you want what is in Min Sag? Fetch your case as a file.",
    label: "What do you want to see?",
    hint: "Write what it is about, and roughly when it is from. You can also write: All of my case.",
    send: "Send",
    sent: "The municipality has got your request",
    sentBody: "It says here by when you must have an answer.",
    yours: "What you have asked for",
    none: "You have not asked for anything yet.",
    problem: {
      empty: "Write what you want to see",
      tooLong: "The text is too long. There is room for 4,000 characters",
    },
  },
});
