import { inDays } from "../scene.ts";
import {
  all,
  dateFields,
  type Expectation,
  erhverv,
  inCase,
  ownPage,
  professionals,
} from "./rows.ts";

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
  // There is no such page, only the case with its button.
  "GET /sager/:sag/modtag": { row: professionals(302, all(erhverv, 302)), visits: 0 },
  "POST /sager/:sag/modtag": {
    // Nothing was handed over here.
    ...inCase({ caseworker: 404, jobformidler: 403, leder: 403 }, 401),
    form: () => ({}),
  },
} satisfies Record<string, Expectation>;
