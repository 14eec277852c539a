import { defineText } from "~/i18n/define-text.ts";

/**
 * The rules for complaints in general (retssikkerhedsloven §§ 66 and 67). Help for who cannot read
 * the klagevejledning; the klagevejledning itself is the municipality's own words and is what counts.
 */
export const complainHelpText = defineText({
  da: {
    heading: "Hjælp på dit sprog",
    counts: "Det er kun en hjælp. Det er den danske tekst nedenfor, der gælder.",
    what: "Er du uenig, kan du klage. Det koster ikke noget.",
    when: "Du har 4 uger fra den dag, du fik svaret. Den sidste dag står ovenfor.",
    where: "Send klagen til kommunen. Du må gerne få en anden til at hjælpe dig.",
    after:
      "Kommunen ser først på sit svar igen. Får du ikke medhold, sender kommunen din klage til Ankestyrelsen.",
    ask: "Forstår du ikke den danske tekst, så spørg din kontakt.",
    danish: "Den tekst, der gælder",
  },
  en: {
    heading: "Help in English",
    counts: "This is only help. The Danish text below is what counts.",
    what: "If you disagree, you can complain. It costs nothing.",
    when: "You have 4 weeks from the day you got the answer. The last day is shown above.",
    where: "Send the complaint to the municipality. Somebody else may help you.",
    after:
      "The municipality first looks at its answer again. If you do not get what you ask for, the municipality sends your complaint on to Ankestyrelsen, the national appeals board.",
    ask: "If you do not understand the Danish text, ask your contact.",
    danish: "The text that counts, in Danish",
  },
});
