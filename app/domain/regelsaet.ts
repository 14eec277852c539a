/**
 * The deadlines a page explains to the citizen, by regelsæt (docs/domain.md, "Law is data"). The table
 * `regel` is where they are kept; a test compares the two.
 */
export const regelsaet = {
  "2019": { complaint: { weeks: 4, kind: "lovkrav" } },
  "2026": { complaint: { weeks: 4, kind: "lovkrav" } },
} as const;

export type RegelsaetKey = keyof typeof regelsaet;
