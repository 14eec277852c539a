import { inDays } from "../scene.ts";
import { dateFields, type Expectation, inCase, ownPage } from "./rows.ts";

/** Handing a case over, and taking one on: who runs the case, and nobody else. */
export const flytningMatrix = {
  "GET /flytning": ownPage,
  "GET /sager/:sag/flyt": inCase({ caseworker: 200, jobformidler: 403, leder: 403 }),
  "POST /sager/:sag/flyt": {
    // To oneself: the case stays, and everything else can be asked of it.
    ...inCase({ caseworker: 400, jobformidler: 403, leder: 403 }, 401),
    form: (cast) => ({
      ...{ kommune: cast.kommune.id, bekraeft: "ja", ...dateFields("dag", inDays(-1)) },
    }),
  },
  "POST /sager/:sag": {
    // Nothing was handed over here.
    ...inCase({ caseworker: 404, jobformidler: 403, leder: 403 }, 401),
    form: () => ({}),
  },
} satisfies Record<string, Expectation>;
