import { inDays } from "../scene.ts";
import {
  all,
  borger,
  citizens,
  dateFields,
  type Expectation,
  helped,
  inCase,
  ownPage,
} from "./rows.ts";

/** Arranged by those who run the case, read by those who follow it, prepared by the citizen. */
export const meetingMatrix = {
  "GET /moede": ownPage,
  "POST /moede": {
    row: citizens(401, { ...all(borger, 404), citizen: 303 }),
    form: (cast) => ({ moede: cast.moede, spoergsmaal: "Hvad sker der nu?", bisidder: "Bente" }),
    visits: 1,
  },
  "GET /hjaelper/:delegation/moeder": helped(403),
  "GET /sager/:sag/moeder": inCase({ caseworker: 200, jobformidler: 200, leder: 403 }),
  "GET /sager/:sag/moeder/:moede": inCase({ caseworker: 200, jobformidler: 403, leder: 403 }),
  "POST /sager/:sag/moeder/:moede": {
    ...inCase({ caseworker: 303, jobformidler: 403, leder: 403 }, 401),
    form: () => ({
      ...{ titel: "Møde", klokken: "10.00", varighed: "60", form: "video", sted: "Et link" },
      ...{ ...dateFields("dag", inDays(20)), handling: "gem", revision: "1" },
      ...{ "person-laege": "En læge", dagsorden: "Alt" },
    }),
  },
  "GET /indstilling": ownPage,
  "POST /indstilling": {
    row: citizens(401, { ...all(borger, 404), citizen: 303 }),
    form: (cast) => ({ indstilling: cast.indstilling, svar: "uenig", svarOrd: "Det passer ikke" }),
    visits: 1,
  },
  "GET /sager/:sag/indstilling": inCase({ caseworker: 200, jobformidler: 200, leder: 403 }),
  "GET /sager/:sag/indstilling/kladde": inCase({ caseworker: 200, jobformidler: 403, leder: 403 }),
  "POST /sager/:sag/indstilling/kladde": {
    ...inCase({ caseworker: 303, jobformidler: 403, leder: 403 }, 401),
    form: () => ({ handling: "gem", "felt-afvejning": "Vejet", id: "", revision: "0" }),
  },
} satisfies Record<string, Expectation>;
