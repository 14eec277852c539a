import { type Expectation, inCase, ownPage } from "./rows.ts";

/** What a person can do at work: read by the citizen and those who follow the case, written by few. */
export const workMatrix = {
  "GET /arbejdsevne": ownPage,
  "GET /sager/:sag/arbejdsevne": inCase({ caseworker: 200, jobformidler: 200, leder: 403 }),
  "GET /sager/:sag/arbejdsevne/vurdering": inCase({
    caseworker: 200,
    jobformidler: 403,
    leder: 403,
  }),
  "POST /sager/:sag/arbejdsevne/vurdering": {
    ...inCase({ caseworker: 303, jobformidler: 403, leder: 403 }, 401),
    form: () => ({
      ...{ handling: "gem", "opgave-0.navn": "Køkken", "opgave-0.timer": "20" },
      ...{ "dato.dag": "31", "dato.maaned": "1", "dato.aar": "2026" },
    }),
  },
} satisfies Record<string, Expectation>;
