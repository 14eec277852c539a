import { defineText } from "~/i18n/define-text.ts";

export const caseKeysText = defineText({
  da: {
    sager: {
      about: "Din sag, og hvor den er.",
      keys: {
        nummer: "Sagens nummer",
        myndighed: "Hvem der har sagen",
        status: "Hvor langt den er",
        fase: "Fasen som tal",
        faser: "Hvornår hver fase begyndte",
        sker: "Det sker nu",
        naeste: "Det næste skridt",
        naesteSenest: "Dagen for det skridt",
        venterPaa: "Det venter vi på",
        venterPaaHvem: "Hvem vi venter på",
        ventes: "Hvornår det ventes",
        venterSagtAf: "Hvem der skrev, at vi venter",
        begyndte: "Dagen, sagen kom",
        regler: "De regler, sagen følger",
        rettet: "Sidst rettet",
      },
    },
    kontakter: {
      about: "De folk, der arbejder med din sag.",
      keys: { navn: "Navn", titel: "Titel", telefon: "Telefon", mail: "Mail" },
    },
    plan: {
      about: "Din plan, afsnit for afsnit.",
      keys: {
        overskrift: "Overskrift",
        tekst: "Det, kommunen skrev",
        egneOrd: "Dine egne ord",
        status: "Hvor langt planen er",
        rettet: "Sidst rettet",
      },
    },
    udgaver: {
      about: "Alt, der har stået i din plan.",
      keys: {
        afsnit: "Afsnittet",
        stemme: "Planens tekst (plan) eller dine egne ord (own)",
        udgave: "Udgave som tal",
        tekst: "Det, der stod",
        skrevetAf: "Hvem der skrev",
        myndighed: "Hvor de arbejder. Tomt, når det var dig",
        skrevet: "Hvornår",
      },
    },
    bemaerkninger: {
      about: "Dine bemærkninger til planen.",
      keys: {
        afsnit: "Afsnittet",
        udgave: "Den udgave af teksten, du skrev til",
        tekst: "Din bemærkning",
        skrevet: "Hvornår",
        tagetTilbage: "Hvornår du tog den tilbage. Tomt, når den gælder",
      },
    },
    indsatser: {
      about: "Den hjælp, der står i planen.",
      keys: {
        titel: "Hvad det er",
        kontor: "Kontoret, det hører til",
        myndighed: "Myndigheden",
        ansvarlig: "Hvem der gør det. Tomt, når det er kontoret",
        begynder: "Dagen, det begynder",
        maal: "Målet",
        status: "Hvor langt det er",
      },
    },
  },
  en: {
    sager: {
      about: "Your case, and where it is.",
      keys: {
        nummer: "The number of the case",
        myndighed: "Who has the case",
        status: "How far it is",
        fase: "The phase as a number",
        faser: "When each phase began",
        sker: "What happens now",
        naeste: "The next step",
        naesteSenest: "The day of that step",
        venterPaa: "What we wait for",
        venterPaaHvem: "Whom we wait for",
        ventes: "When it is expected",
        venterSagtAf: "Who wrote that we wait",
        begyndte: "The day the case came",
        regler: "The rules the case follows",
        rettet: "Last changed",
      },
    },
    kontakter: {
      about: "The people who work on your case.",
      keys: { navn: "Name", titel: "Title", telefon: "Phone", mail: "Email" },
    },
    plan: {
      about: "Your plan, part by part.",
      keys: {
        overskrift: "Heading",
        tekst: "What the municipality wrote",
        egneOrd: "Your own words",
        status: "How far the plan is",
        rettet: "Last changed",
      },
    },
    udgaver: {
      about: "Everything that has stood in your plan.",
      keys: {
        afsnit: "The section",
        stemme: "The text of the plan (plan) or your own words (own)",
        udgave: "Version as a number",
        tekst: "What it said",
        skrevetAf: "Who wrote it",
        myndighed: "Where they work. Empty when it was you",
        skrevet: "When",
      },
    },
    bemaerkninger: {
      about: "Your remarks on the plan.",
      keys: {
        afsnit: "The part",
        udgave: "The version of the text you wrote to",
        tekst: "Your remark",
        skrevet: "When",
        tagetTilbage: "When you took it back. Empty when it holds",
      },
    },
    indsatser: {
      about: "The help in the plan.",
      keys: {
        titel: "What it is",
        kontor: "The office it belongs to",
        myndighed: "The authority",
        ansvarlig: "Who does it. Empty when it is the office",
        begynder: "The day it begins",
        maal: "The goal",
        status: "How far it is",
      },
    },
  },
});
