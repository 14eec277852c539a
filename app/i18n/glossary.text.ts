// Long because it is one list, in two languages: cut in two, a word could be explained twice.
import { defineText } from "./define-text.ts";

/**
 * Words of the law, how one asks for them ("Hvad er …?"), and the one plain sentence each. The keys
 * are the names the code uses (docs/domain.md): grow this list, never fork it.
 */
export const glossaryText = defineText({
  da: {
    aktindsigt: {
      term: "aktindsigt",
      asked: "aktindsigt",
      meaning: "Du kan få lov at se papirerne i din sag.",
    },
    afgoerelse: {
      term: "afgørelse",
      asked: "en afgørelse",
      meaning: "Kommunens svar på, hvad du har ret til.",
    },
    ankestyrelsen: {
      term: "Ankestyrelsen",
      asked: "Ankestyrelsen",
      meaning: "Myndigheden, der ser på din klage efter kommunen.",
    },
    arbejdsevne: {
      term: "arbejdsevne",
      asked: "arbejdsevne",
      meaning: "Det, du kan klare på et job.",
    },
    arbejdsintensitet: {
      term: "arbejdsintensitet",
      asked: "arbejdsintensitet",
      meaning: "Hvor meget du når i forhold til andre, i procent.",
    },
    arbejdsproevning: {
      term: "arbejdsprøvning",
      asked: "en arbejdsprøvning",
      meaning: "Du prøver, hvad du kan på en arbejdsplads.",
    },
    begrundelse: {
      term: "begrundelse",
      asked: "en begrundelse",
      meaning: "Kommunens forklaring på svaret.",
    },
    bisidder: { term: "bisidder", asked: "en bisidder", meaning: "En person, du tager med." },
    effektiveTimer: {
      term: "effektive timer",
      asked: "effektive timer",
      meaning: "De timer, du får løn for.",
    },
    faellesAnmodning: {
      term: "fælles anmodning",
      asked: "en fælles anmodning",
      meaning: "Du og en til beder kommunen om det samme.",
    },
    fleksjob: {
      term: "fleksjob",
      asked: "et fleksjob",
      meaning: "Et job, der passer til din nedsatte arbejdsevne.",
    },
    fleksjobaftale: {
      term: "fleksjobaftale",
      asked: "en fleksjobaftale",
      meaning: "Jeres aftale om opgaver, timer og hjælp.",
    },
    fleksloentilskud: {
      term: "fleksløntilskud",
      asked: "fleksløntilskud",
      meaning: "Penge fra kommunen oven i lønnen.",
    },
    forberedendeDel: {
      term: "forberedende del",
      asked: "den forberedende del",
      meaning: "Beskrivelsen af dig, før kommunen vurderer sagen.",
    },
    fuldmagt: { term: "fuldmagt", asked: "en fuldmagt", meaning: "En anden må handle for dig." },
    genbehandling: {
      term: "genbehandling",
      asked: "en genbehandling",
      meaning: "Sagen drøftes igen, fordi der ikke sker nok.",
    },
    genvurdering: {
      term: "genvurdering",
      asked: "en genvurdering",
      meaning: "Kommunen ser på sit svar igen, når du klager.",
    },
    indsatsdel: {
      term: "indsatsdel",
      asked: "indsatsdelen",
      meaning: "Planen for den hjælp, du får.",
    },
    indstilling: {
      term: "indstilling",
      asked: "en indstilling",
      meaning: "Et forslag, ikke det endelige svar.",
    },
    jobformidler: {
      term: "jobformidler",
      asked: "en jobformidler",
      meaning: "Din faste hjælper til at finde job.",
    },
    klagefrist: {
      term: "klagefrist",
      asked: "klagefristen",
      meaning: "Den sidste dag, du kan klage.",
    },
    klagevejledning: {
      term: "klagevejledning",
      asked: "en klagevejledning",
      meaning: "Sådan klager du.",
    },
    kliniskFunktion: {
      term: "klinisk funktion",
      asked: "klinisk funktion",
      meaning: "Regionens sundhedsfaglige rådgivere.",
    },
    ledighedsydelse: {
      term: "ledighedsydelse",
      asked: "ledighedsydelse",
      meaning: "Penge, mens du venter på fleksjob.",
    },
    lae265: { term: "LÆ 265", asked: "LÆ 265", meaning: "Din læges beskrivelse af dit helbred." },
    normalloen: {
      term: "normalløn (lønloft)",
      asked: "normalløn (lønloft)",
      meaning: "Lønnen for jobbet på fuld tid.",
    },
    visit: { term: "opslag", asked: "et opslag", meaning: "Nogen har set på dine oplysninger." },
    partshoering: {
      term: "partshøring",
      asked: "en partshøring",
      meaning: "Du kan udtale dig, før kommunen bestemmer.",
    },
    progression: {
      term: "progression",
      asked: "progression",
      meaning: "Du arbejder lidt mere over tid.",
    },
    regulering: {
      term: "regulering",
      asked: "en regulering",
      meaning: "Et beløb bliver rettet bagefter.",
    },
    rehabiliteringsplan: {
      term: "rehabiliteringsplan",
      asked: "en rehabiliteringsplan",
      meaning: "Planen for, hvordan du kommer videre.",
    },
    consent: {
      term: "samtykke",
      asked: "et samtykke",
      meaning: "Du siger ja til, at oplysninger hentes eller deles.",
    },
    skaanehensyn: {
      term: "skånehensyn",
      asked: "skånehensyn",
      meaning: "Det, arbejdet skal tage hensyn til.",
    },
    virksomhedspraktik: {
      term: "virksomhedspraktik",
      asked: "en virksomhedspraktik",
      meaning: "Du prøver et job i en periode.",
    },
    visitation: {
      term: "visitation",
      asked: "visitation",
      meaning: "Kommunen godkender dig til fleksjob.",
    },
  },
  en: {
    aktindsigt: {
      term: "access to files",
      asked: "access to files",
      meaning: "You may see the papers in your case.",
    },
    afgoerelse: {
      term: "decision",
      asked: "a decision",
      meaning: "The municipality's answer about what you have a right to.",
    },
    ankestyrelsen: {
      term: "the National Social Appeals Board (Ankestyrelsen)",
      asked: "the National Social Appeals Board (Ankestyrelsen)",
      meaning: "The authority that looks at your complaint after the municipality.",
    },
    arbejdsevne: {
      term: "work capacity",
      asked: "work capacity",
      meaning: "What you are able to do in a job.",
    },
    arbejdsintensitet: {
      term: "work intensity",
      asked: "work intensity",
      meaning: "How much you get done compared with others, in per cent.",
    },
    arbejdsproevning: {
      term: "work trial",
      asked: "a work trial",
      meaning: "You try out what you can do at a workplace.",
    },
    begrundelse: {
      term: "reasons",
      asked: "the reasons part",
      meaning: "The municipality's explanation of its answer.",
    },
    bisidder: {
      term: "companion (bisidder)",
      asked: "a companion (bisidder)",
      meaning: "A person you bring along.",
    },
    effektiveTimer: {
      term: "effective hours",
      asked: "an effective hour",
      meaning: "The hours you are paid wages for.",
    },
    faellesAnmodning: {
      term: "joint request (fælles anmodning)",
      asked: "a joint request (fælles anmodning)",
      meaning: "You and another ask the municipality for the same.",
    },
    fleksjob: {
      term: "fleksjob",
      asked: "a fleksjob",
      meaning: "A job that fits your reduced work capacity.",
    },
    fleksjobaftale: {
      term: "fleksjob agreement",
      asked: "a fleksjob agreement",
      meaning: "Your agreement about tasks, hours and help.",
    },
    fleksloentilskud: {
      term: "fleksjob wage subsidy",
      asked: "a fleksjob wage subsidy",
      meaning: "Money from the municipality on top of your wages.",
    },
    forberedendeDel: {
      term: "preparatory part",
      asked: "the preparatory part",
      meaning: "The description of you, before the municipality assesses your case.",
    },
    fuldmagt: {
      term: "power of attorney",
      asked: "a power of attorney",
      meaning: "Another person may act for you.",
    },
    genbehandling: {
      term: "new treatment of the case",
      asked: "a new treatment of the case",
      meaning: "Your case is discussed again because too little is happening.",
    },
    genvurdering: {
      term: "reassessment",
      asked: "a reassessment",
      meaning: "The municipality looks at its answer again when you complain.",
    },
    indsatsdel: {
      term: "action part",
      asked: "the action part",
      meaning: "The plan for the help you get.",
    },
    indstilling: {
      term: "recommendation",
      asked: "a recommendation",
      meaning: "A proposal, not the final answer.",
    },
    jobformidler: {
      term: "job adviser (jobformidler)",
      asked: "a job adviser (jobformidler)",
      meaning: "The one person who helps you find a job.",
    },
    klagefrist: {
      term: "complaint deadline",
      asked: "the complaint deadline",
      meaning: "The last day you can complain.",
    },
    klagevejledning: {
      term: "complaint guidance",
      asked: "complaint guidance",
      meaning: "How you complain.",
    },
    kliniskFunktion: {
      term: "clinical function",
      asked: "the clinical function",
      meaning: "The region's health advisers.",
    },
    ledighedsydelse: {
      term: "unemployment benefit for a fleksjob",
      asked: "unemployment benefit for a fleksjob",
      meaning: "Money while you wait for a fleksjob.",
    },
    lae265: {
      term: "LÆ 265",
      asked: "LÆ 265",
      meaning: "Your doctor's description of your health.",
    },
    normalloen: {
      term: "normal wage (wage cap)",
      asked: "a normal wage (wage cap)",
      meaning: "The wage for the job at full time.",
    },
    visit: {
      term: "a look at your data",
      asked: "a look at your data",
      meaning: "Somebody has looked at your data.",
    },
    partshoering: {
      term: "hearing of the parties",
      asked: "a hearing of the parties",
      meaning: "You can have your say before the municipality decides.",
    },
    progression: {
      term: "progression",
      asked: "progression",
      meaning: "You work a little more over time.",
    },
    regulering: {
      term: "adjustment",
      asked: "an adjustment",
      meaning: "An amount is corrected afterwards.",
    },
    rehabiliteringsplan: {
      term: "rehabilitation plan",
      asked: "a rehabilitation plan",
      meaning: "The plan for how you move on.",
    },
    consent: {
      term: "consent",
      asked: "a consent",
      meaning: "You say yes to data being fetched or shared.",
    },
    skaanehensyn: {
      term: "considerations",
      asked: "a consideration",
      meaning: "What the work must take into account.",
    },
    virksomhedspraktik: {
      term: "work placement",
      asked: "a work placement",
      meaning: "You try a job for a period.",
    },
    visitation: {
      term: "approval",
      asked: "approval",
      meaning: "The municipality approves you for a fleksjob.",
    },
  },
});

export type GlossaryName = keyof typeof glossaryText.da;
