import { type Expectation, inCase } from "./rows.ts";

/** Deadlines and rules of a case: for everybody who works on it, each with what their role opens. */
const everyRole = inCase({ caseworker: 200, jobformidler: 200, leder: 200, ydelse: 200 });

export const rulesMatrix = {
  "GET /sager/:sag/frister": everyRole,
  "GET /sager/:sag/regler": everyRole,
} satisfies Record<string, Expectation>;
