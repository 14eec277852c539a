import { defineText } from "./i18n/define-text.ts";

/** Who stands behind the portal. Demo values: the municipality and its numbers are invented. */
export const solutionText = defineText({
  da: {
    product: "Min Sag",
    title: "Din sag om job og hjælp",
    authority: "Nørreby Kommune",
    phone: "00 00 00 00",
    email: "min-sag@noerreby.example",
    demo: "Dette er en prøve. Kommunen og alle personer er fundet på.",
  },
  en: {
    product: "Min Sag",
    title: "Your case about work and support",
    authority: "Nørreby Kommune (municipality)",
    phone: "00 00 00 00",
    email: "min-sag@noerreby.example",
    demo: "This is a trial. The municipality and all persons are invented.",
  },
});
