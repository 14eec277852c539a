import { inDays } from "../scene.ts";
import { all, borger, citizens, dateFields, type Expectation, inCase, ownPage } from "./rows.ts";

/** Those who follow the case register trials; a leader does not. */
const trial = (those: number, anonymous = 302) =>
  inCase({ caseworker: those, jobformidler: those, leder: 403 }, anonymous);
/** Each role agrees to days of its own: nobody is in two trials at once. */
let nth = 0;
const agreed = (from: number) => {
  nth += 1;
  return {
    ...{ form: "ekstern", sted: "Nørreby Skole", timer: "20", maal: "Om du kan stå så længe." },
    ...{ ...dateFields("fra", inDays(-from - nth)), ...dateFields("til", inDays(-from - nth)) },
  };
};

/** What a person can do at work: read by the citizen and those who follow the case, written by few. */
export const workMatrix = {
  "GET /arbejdsevne": ownPage,
  "GET /arbejdsevne/hvordan-gaar-det": ownPage,
  "POST /arbejdsevne/hvordan-gaar-det": {
    row: citizens(401, all(borger, 303)),
    form: () => ({ arbejde: "5", helbred: "", tro: "10" }),
    visits: 1,
  },
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
  "GET /sager/:sag/arbejdsevne/proevning": trial(200),
  "POST /sager/:sag/arbejdsevne/proevning": { ...trial(303, 401), form: () => agreed(400) },
  "GET /sager/:sag/arbejdsevne/proevning/:proevning": trial(200),
  "POST /sager/:sag/arbejdsevne/proevning/:proevning": {
    // Saved over a version that is not the newest: told to who may write it.
    ...trial(400, 401),
    form: () => ({ ...agreed(800), handling: "gem", revision: "7" }),
  },
} satisfies Record<string, Expectation>;
