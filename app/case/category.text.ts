import type { Category } from "../../db/schema/document.ts";
import { defineText } from "../i18n/define-text.ts";

/** The six kinds of information a paper can hold (docs/domain.md), in the citizen's words. */
export const categoryText = defineText({
  da: {
    beskaeftigelse: "Job",
    social: "Familie og støtte",
    sundhed: "Helbred",
    uddannelse: "Skole",
    kriminalforsorg: "Straf",
    oekonomi: "Penge",
  } satisfies Record<Category, string>,
  en: {
    beskaeftigelse: "Work",
    social: "Family and support",
    sundhed: "Health",
    uddannelse: "Education",
    kriminalforsorg: "Prison and probation",
    oekonomi: "Money",
  },
});
