import { defineText } from "./define-text.ts";

/**
 * Words of the law and the one plain sentence each. The keys are the names the code uses
 * (docs/domain.md): grow this list, never fork it.
 */
export const glossaryText = defineText({
  da: {
    aktindsigt: { term: "aktindsigt", meaning: "Du kan få lov at se papirerne i din sag." },
    afgoerelse: { term: "afgørelse", meaning: "Kommunens svar på, hvad du har ret til." },
    ankestyrelsen: {
      term: "Ankestyrelsen",
      meaning: "Myndigheden, der ser på din klage efter kommunen.",
    },
    arbejdsevne: { term: "arbejdsevne", meaning: "Det, du kan klare på et job." },
    arbejdsintensitet: {
      term: "arbejdsintensitet",
      meaning: "Hvor meget du når i forhold til andre, i procent.",
    },
    arbejdsproevning: {
      term: "arbejdsprøvning",
      meaning: "Du prøver, hvad du kan på en arbejdsplads.",
    },
    begrundelse: { term: "begrundelse", meaning: "Kommunens forklaring på svaret." },
    bisidder: { term: "bisidder", meaning: "En person, du tager med." },
    effektiveTimer: { term: "effektive timer", meaning: "De timer, du får løn for." },
    fleksjob: { term: "fleksjob", meaning: "Et job, der passer til din nedsatte arbejdsevne." },
    fleksjobaftale: { term: "fleksjobaftale", meaning: "Jeres aftale om opgaver, timer og hjælp." },
    fleksloentilskud: { term: "fleksløntilskud", meaning: "Penge fra kommunen oven i lønnen." },
    forberedendeDel: {
      term: "forberedende del",
      meaning: "Beskrivelsen af dig, før kommunen vurderer sagen.",
    },
    fuldmagt: { term: "fuldmagt", meaning: "En anden må handle for dig." },
    genbehandling: {
      term: "genbehandling",
      meaning: "Sagen drøftes igen, fordi der ikke sker nok.",
    },
    genvurdering: {
      term: "genvurdering",
      meaning: "Kommunen ser på sit svar igen, når du klager.",
    },
    indsatsdel: { term: "indsatsdel", meaning: "Planen for den hjælp, du får." },
    indstilling: { term: "indstilling", meaning: "Et forslag, ikke det endelige svar." },
    jobformidler: { term: "jobformidler", meaning: "Din faste hjælper til at finde job." },
    klagefrist: { term: "klagefrist", meaning: "Den sidste dag, du kan klage." },
    klagevejledning: { term: "klagevejledning", meaning: "Sådan klager du." },
    kliniskFunktion: { term: "klinisk funktion", meaning: "Regionens sundhedsfaglige rådgivere." },
    ledighedsydelse: { term: "ledighedsydelse", meaning: "Penge, mens du venter på fleksjob." },
    lae265: { term: "LÆ 265", meaning: "Din læges beskrivelse af dit helbred." },
    normalloen: { term: "normalløn (lønloft)", meaning: "Lønnen for jobbet på fuld tid." },
    visit: { term: "opslag", meaning: "Nogen har set på dine oplysninger." },
    partshoering: { term: "partshøring", meaning: "Du kan udtale dig, før kommunen bestemmer." },
    progression: { term: "progression", meaning: "Du arbejder lidt mere over tid." },
    regulering: { term: "regulering", meaning: "Et beløb bliver rettet bagefter." },
    rehabiliteringsplan: {
      term: "rehabiliteringsplan",
      meaning: "Planen for, hvordan du kommer videre.",
    },
    consent: { term: "samtykke", meaning: "Du siger ja til, at oplysninger hentes eller deles." },
    skaanehensyn: { term: "skånehensyn", meaning: "Det, arbejdet skal tage hensyn til." },
    virksomhedspraktik: { term: "virksomhedspraktik", meaning: "Du prøver et job i en periode." },
    visitation: { term: "visitation", meaning: "Kommunen godkender dig til fleksjob." },
  },
  en: {
    aktindsigt: { term: "access to files", meaning: "You may see the papers in your case." },
    afgoerelse: {
      term: "decision",
      meaning: "The municipality's answer about what you have a right to.",
    },
    ankestyrelsen: {
      term: "the National Social Appeals Board (Ankestyrelsen)",
      meaning: "The authority that looks at your complaint after the municipality.",
    },
    arbejdsevne: { term: "work capacity", meaning: "What you are able to do in a job." },
    arbejdsintensitet: {
      term: "work intensity",
      meaning: "How much you get done compared with others, in per cent.",
    },
    arbejdsproevning: {
      term: "work trial",
      meaning: "You try out what you can do at a workplace.",
    },
    begrundelse: { term: "reasons", meaning: "The municipality's explanation of its answer." },
    bisidder: { term: "companion (bisidder)", meaning: "A person you bring along." },
    effektiveTimer: { term: "effective hours", meaning: "The hours you are paid wages for." },
    fleksjob: {
      term: "flexible job (fleksjob)",
      meaning: "A job that fits your reduced work capacity.",
    },
    fleksjobaftale: {
      term: "flexible job agreement",
      meaning: "Your agreement about tasks, hours and help.",
    },
    fleksloentilskud: {
      term: "flexible wage subsidy",
      meaning: "Money from the municipality on top of your wages.",
    },
    forberedendeDel: {
      term: "preparatory part",
      meaning: "The description of you, before the municipality assesses your case.",
    },
    fuldmagt: { term: "power of attorney", meaning: "Another person may act for you." },
    genbehandling: {
      term: "new treatment of the case",
      meaning: "Your case is discussed again because too little is happening.",
    },
    genvurdering: {
      term: "reassessment",
      meaning: "The municipality looks at its answer again when you complain.",
    },
    indsatsdel: { term: "action part", meaning: "The plan for the help you get." },
    indstilling: { term: "recommendation", meaning: "A proposal, not the final answer." },
    jobformidler: {
      term: "job adviser (jobformidler)",
      meaning: "The one person who helps you find a job.",
    },
    klagefrist: { term: "complaint deadline", meaning: "The last day you can complain." },
    klagevejledning: { term: "complaint guidance", meaning: "How you complain." },
    kliniskFunktion: { term: "clinical function", meaning: "The region's health advisers." },
    ledighedsydelse: {
      term: "unemployment benefit for flexible jobs",
      meaning: "Money while you wait for a flexible job.",
    },
    lae265: { term: "LÆ 265", meaning: "Your doctor's description of your health." },
    normalloen: { term: "normal wage (wage cap)", meaning: "The wage for the job at full time." },
    visit: { term: "a look at your data", meaning: "Somebody has looked at your data." },
    partshoering: {
      term: "hearing of the parties",
      meaning: "You can have your say before the municipality decides.",
    },
    progression: { term: "progression", meaning: "You work a little more over time." },
    regulering: { term: "adjustment", meaning: "An amount is corrected afterwards." },
    rehabiliteringsplan: { term: "rehabilitation plan", meaning: "The plan for how you move on." },
    consent: { term: "consent", meaning: "You say yes to data being fetched or shared." },
    skaanehensyn: { term: "considerations", meaning: "What the work must take into account." },
    virksomhedspraktik: { term: "work placement", meaning: "You try a job for a period." },
    visitation: { term: "approval", meaning: "The municipality approves you for a flexible job." },
  },
});

export type GlossaryName = keyof typeof glossaryText.da;
