import { all, borger, citizens, type Expectation, inCase, ownPage } from "./rows.ts";

/** Asking to see papers, and the office's answer. */
export const aktindsigtMatrix = {
  "GET /aktindsigt": ownPage,
  "POST /aktindsigt": {
    // Who has no case has nowhere to ask.
    row: citizens(401, { ...all(borger, 404), citizen: 303, otherCitizen: 303 }),
    form: () => ({ oenske: "Alt i min sag." }),
    visits: 1,
  },
  "GET /sager/:sag/aktindsigt": inCase({ caseworker: 200, jobformidler: 403, leder: 403 }),
  "POST /sager/:sag/aktindsigt": {
    // An answer to what nobody asked.
    ...inCase({ caseworker: 404, jobformidler: 403, leder: 403 }, 401),
    form: () => ({
      anmodning: "00000000-0000-4000-8000-000000000000",
      ...{ svar: "givet", begrundelse: "Se under papirer." },
    }),
    visits: 1,
  },
} satisfies Record<string, Expectation>;
