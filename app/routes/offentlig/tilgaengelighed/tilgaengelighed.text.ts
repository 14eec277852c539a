import { defineText } from "../../../i18n/define-text.ts";

/**
 * The accessibility statement (lov om tilgængelighed af offentlige organers websteder, § 4–5):
 * how far we are, what does not work, how to reach us, where to complain.
 */
export const tilgaengelighedText = defineText({
  da: {
    title: "Om at bruge siden",
    lead: "Alle skal kunne bruge Min Sag. Her kan du læse, hvor langt vi er, og hvad du gør, hvis noget driller.",
    goalTitle: "Det går vi efter",
    goal: "Vi følger reglerne i WCAG 2.2, trin AA. Loven kræver WCAG 2.1, trin AA.",
    works: {
      keyboard: "Du kan bruge siden med et tastatur alene.",
      reader: "Du kan få siden læst højt.",
      zoom: "Du kan gøre teksten fire gange så stor.",
      dark: "Du kan bruge mørke farver, hvis din skærm er sat til det.",
      script: "Du kan bruge siden uden JavaScript.",
      words: "Vi måler, om vores tekster er lette at læse.",
    },
    knownTitle: "Det virker ikke godt nok endnu",
    known: {
      audit: "Ingen udefra har testet siden endnu. Vi har kun selv testet den.",
      people: "Folk, der får siden læst højt hver dag, har ikke prøvet den endnu.",
      papers:
        "Papirer fra andre kan være scannet. Så kan de ikke læses højt. Ring, så læser vi dem for dig, eller du får dem på en anden måde.",
      english: "Breve og planer er på dansk, selv om du har valgt engelsk.",
    },
    helpTitle: "Fandt du en fejl?",
    help: "Ring eller skriv til os. Så hjælper vi dig og retter fejlen.",
    phone: ({ phone }: { phone: string }) => `Ring på ${phone}`,
    mail: ({ email }: { email: string }) => `Skriv til ${email}`,
    complainTitle: "Hjælper vi dig ikke?",
    complain:
      "Så kan du klage. Skriv til Digitaliseringsstyrelsen. Den ser efter, om vi følger loven.",
    updatedTitle: "Om denne tekst",
    updated:
      "Teksten er skrevet af os selv. Den er en del af en prøve, og kommunen er fundet på. Nummer og mail virker derfor ikke.",
  },
  en: {
    title: "Accessibility",
    lead: "Everybody must be able to use Min Sag. Here you can read how far we are, and what to do if something does not work.",
    goalTitle: "What we aim for",
    goal: "We follow WCAG 2.2, level AA. The law asks for WCAG 2.1, level AA.",
    works: {
      keyboard: "You can use the site with a keyboard alone.",
      reader: "You can have the site read aloud.",
      zoom: "You can make the text four times as large.",
      dark: "You can use dark colours if your screen is set to them.",
      script: "You can use the site without JavaScript.",
      words: "We measure whether our texts are easy to read.",
    },
    knownTitle: "What does not work well enough yet",
    known: {
      audit: "Nobody from outside has tested the site yet. Only we have tested it.",
      people: "People who use a screen reader every day have not tried it yet.",
      papers:
        "Papers from others may be scanned, and then they cannot be read aloud. Call us and we will read them to you, or give them to you in another form.",
      english: "Letters and plans are in Danish even if you have chosen English.",
    },
    helpTitle: "Did you find a mistake?",
    help: "Call us or write to us. Then we will help you and correct it.",
    phone: ({ phone }) => `Call ${phone}`,
    mail: ({ email }) => `Write to ${email}`,
    complainTitle: "Are we not helping you?",
    complain:
      "Then you can complain. Write to Digitaliseringsstyrelsen, the Agency for Digital Government. It checks whether we follow the law.",
    updatedTitle: "About this text",
    updated:
      "We have written this text ourselves. It is part of a trial and the municipality is invented, so the number and the address do not work.",
  },
});
