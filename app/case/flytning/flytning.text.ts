import { defineText } from "~/i18n/define-text.ts";

/** What goes along with a case that moves, and what does not: the same to the citizen and to the office. */
export const flytningText = defineText({
  da: {
    along: "Det følger med",
    alongList: {
      plan: "Planen, som den står nu",
      own: "Borgerens egne ord og bemærkninger, med dato",
      indsatser: "Hjælpen i planen, og hvem der stod for den",
    },
    behind: "Det følger ikke med",
    behindList: {
      papers: "Papirer",
      messages: "Beskeder og referater",
      decisions: "Afgørelser og vurderinger",
      money: "Løn og tilskud, måned for måned",
    },
    behindWhy: "Den nye kommune skal spørge borgeren, før den kan hente noget af det.",
  },
  en: {
    along: "What goes along",
    alongList: {
      plan: "The plan as it stands now",
      own: "The citizen's own words and remarks, with their dates",
      indsatser: "The help in the plan, and who was responsible for it",
    },
    behind: "What does not go along",
    behindList: {
      papers: "Papers",
      messages: "Messages and minutes",
      decisions: "Decisions and assessments",
      money: "Wage and subsidy, month by month",
    },
    behindWhy: "The new municipality must ask the citizen before it can fetch any of it.",
  },
});
