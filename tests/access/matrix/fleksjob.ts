import { inDays } from "../scene.ts";
import {
  all,
  borger,
  citizens,
  dateFields,
  type Expectation,
  everybody,
  inCase,
  open,
  ownPage,
} from "./rows.ts";

/** Each role writes a day of its own: there is one talk a day. */
let talks = 0;

/** Written by the jobformidler, answered by the citizen, confirmed by whoever holds the link. */
export const fleksjobMatrix = {
  "GET /fleksjobaftale": ownPage,
  "POST /fleksjobaftale": {
    // Looking at what they would see; what is not yours does not exist.
    row: citizens(401, { ...all(borger, 404), citizen: 200 }),
    form: (cast) => ({ aftale: cast.aftale, handling: "se", vis: "ro" }),
    visits: 1,
  },
  "GET /sager/:sag/fleksjobaftale": inCase({ caseworker: 200, jobformidler: 200, leder: 403 }),
  "POST /sager/:sag/fleksjobaftale": {
    // A link; it closes the one before, so everything by the old one is asked first.
    ...inCase({ caseworker: 403, jobformidler: 404, leder: 403 }, 401),
    form: (cast) => ({ aftale: cast.sag.id }),
  },
  "GET /sager/:sag/fleksjobaftale/kladde": inCase({
    ...{ caseworker: 403, jobformidler: 200, leder: 403 },
  }),
  "POST /sager/:sag/fleksjobaftale/kladde": {
    ...inCase({ caseworker: 403, jobformidler: 303, leder: 403 }, 401),
    form: () => ({ handling: "gem", arbejdsplads: "Lager", id: "", revision: "0" }),
  },
  "GET /sager/:sag/fleksjobaftale/slut": inCase({
    ...{ caseworker: 403, jobformidler: 200, leder: 403 },
  }),
  "POST /sager/:sag/fleksjobaftale/slut": {
    // What is not of this case does not exist in it.
    ...inCase({ caseworker: 403, jobformidler: 404, leder: 403 }, 401),
    form: (cast) => ({
      aftale: cast.sag.id,
      grund: "Butikken lukker",
      ...dateFields("dag", inDays(1)),
    }),
  },
  "GET /sager/:sag/arbejdsevne/progression": inCase({
    ...{ caseworker: 403, jobformidler: 200, leder: 403 },
  }),
  "POST /sager/:sag/arbejdsevne/progression": {
    ...inCase({ caseworker: 403, jobformidler: 303, leder: 403 }, 401),
    form: () => ({
      ...{ handling: "gem", slags: "pause", grund: "Ro", id: "", revision: "0" },
      ...{ ...dateFields("fra", inDays(40)), ...dateFields("til", inDays(50)) },
    }),
  },
  "GET /arbejdsevne/ny-vurdering": ownPage,
  "POST /arbejdsevne/ny-vurdering": {
    // Nobody can say yes to a request that is not theirs.
    row: citizens(401, all(borger, 404)),
    form: (cast) => ({ anmodning: cast.aftale, handling: "ja" }),
    visits: 1,
  },
  "GET /sager/:sag/arbejdsevne/ny-vurdering": inCase({
    ...{ caseworker: 403, jobformidler: 200, leder: 403 },
  }),
  "POST /sager/:sag/arbejdsevne/ny-vurdering": {
    ...inCase({ caseworker: 403, jobformidler: 404, leder: 403 }, 401),
    form: (cast) => ({ anmodning: cast.aftale, handling: "slut", grund: "Ikke nu" }),
  },
  "GET /sager/:sag/arbejdsevne/opfoelgning": inCase({
    ...{ caseworker: 200, jobformidler: 200, leder: 403 },
  }),
  "POST /sager/:sag/arbejdsevne/opfoelgning": {
    ...inCase({ caseworker: 303, jobformidler: 303, leder: 403 }, 401),
    form: () => {
      talks += 1;
      return {
        ...{ handling: "gem", slags: "opfoelgning", sted: "telefon", hvem: "Ida", aftalt: "Ro" },
        ...dateFields("dag", inDays(-talks)),
      };
    },
  },
  // The link itself only puts its secret into a cookie. Who holds it needs no login, and none helps.
  "GET /aftale/:token": open(302),
  "GET /aftale": { row: everybody(200), visits: 1 },
  "POST /aftale": {
    row: everybody(400),
    form: () => ({ svar: "ja", navn: "" }),
    visits: 1,
  },
} satisfies Record<string, Expectation>;
