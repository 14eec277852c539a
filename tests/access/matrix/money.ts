import { inDays } from "../scene.ts";
import { type Role, roles } from "./cast.ts";
import {
  all,
  borger,
  citizens,
  dateFields,
  type Expectation,
  erhverv,
  inCase,
  ownPage,
  professionals,
} from "./rows.ts";

/** A day off of each role's own: periods of one citizen never overlap. */
const absence = (role: Role) => {
  const day = inDays(20 + roles.indexOf(role));
  return { slags: "ferie", ...dateFields("fra", day), ...dateFields("til", day) };
};

const month = () => ({
  ...{ handling: "gem", maaned: "2026-01", slags: "fleksloentilskud", timer: "4", loen: "2.600" },
  ...{ pension: "0", normalloen: "24.050", version: "0", ...dateFields("udbetales", "2026-02-27") },
});

/** Money and absence: the pages of the citizen, and of the three offices that have to do with them. */
export const moneyMatrix = {
  "GET /penge": ownPage,
  "GET /penge/flere-timer": ownPage,
  "GET /fravaer": ownPage,
  "POST /fravaer": {
    // Without a case there is nothing to enter it in: the page says what holds.
    row: citizens(401, all(borger, 303)),
    form: (_, role) => absence(role),
    visits: 1,
  },
  "GET /sager/:sag/penge": inCase({ caseworker: 200, jobformidler: 403, leder: 403, ydelse: 200 }),
  // Asks the role first: whoever registers no months is told before any case is opened.
  "GET /sager/:sag/penge/maaned": {
    row: professionals(302, { ...all(erhverv, 403), ydelse: 200 }),
    visits: null,
  },
  "POST /sager/:sag/penge/maaned": {
    ...inCase({ caseworker: 403, jobformidler: 403, leder: 403, ydelse: 303 }, 401),
    form: month,
  },
  "GET /sager/:sag/fravaer": inCase({
    caseworker: 200,
    jobformidler: 200,
    leder: 403,
    ydelse: 200,
  }),
  "POST /sager/:sag/fravaer": {
    ...inCase({ caseworker: 303, jobformidler: 303, leder: 403, ydelse: 403 }, 401),
    form: (_, role) => absence(role),
  },
} satisfies Record<string, Expectation>;
