/**
 * Deadlines as data (docs/domain.md, "Law is data"): a case carries the key of its regelsæt and
 * every rule says whether it is the citizen's right (`lovkrav`) or the municipality's promise
 * (`serviceloefte`). The two sets agree today; kept apart, a reform changes one row.
 */
export const regelsaet = {
  "2019": {
    answerToCitizen: { hours: 24, kind: "serviceloefte" },
    complaint: { weeks: 4, kind: "lovkrav", source: "retssikkerhedsloven § 67" },
  },
  "2026": {
    answerToCitizen: { hours: 24, kind: "serviceloefte" },
    complaint: { weeks: 4, kind: "lovkrav", source: "retssikkerhedsloven § 67" },
  },
} as const;

export type RegelsaetKey = keyof typeof regelsaet;
