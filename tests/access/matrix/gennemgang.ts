import { type Expectation, inCase, ownPage } from "./rows.ts";

/** Whether enough happens in a case: those who work on that read, and only the leader writes. */
export const gennemgangMatrix = {
  "GET /gennemgang": ownPage,
  "GET /sager/:sag/gennemgang": inCase({ caseworker: 200, jobformidler: 200, leder: 200 }),
  "POST /sager/:sag/gennemgang": {
    // Nothing is counted in this case.
    ...inCase({ caseworker: 403, jobformidler: 403, leder: 409 }, 401),
    form: () => ({ udfald: "fortsaettes", begrundelse: "Der er et job på vej" }),
  },
} satisfies Record<string, Expectation>;
