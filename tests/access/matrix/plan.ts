import { randomUUID } from "node:crypto";
import { inDays } from "../scene.ts";
import {
  all,
  borger,
  citizens,
  dateFields,
  type Expectation,
  inCase,
  ownPage,
  ownThing,
} from "./rows.ts";

const writers = { jobformidler: 403, leder: 403 };
const section = () => ({ handling: "gem", udgave: "0", tekst: "Noget nyt" });

/** What is waited for, and the plan: who writes them. */
export const planMatrix = {
  "GET /sager/:sag/venter": inCase({ caseworker: 200, jobformidler: 403, leder: 403 }),
  "POST /sager/:sag/venter": {
    ...inCase({ caseworker: 303, jobformidler: 403, leder: 403 }, 401),
    form: () => ({
      ...{ handling: "gem", revision: "0", hvad: "Svar fra lægen", hvem: "Lægen" },
      ...dateFields("dato", inDays(10)),
    }),
  },
  "GET /plan/brev": ownThing(404),
  // Nothing waits for a yes: the plan of the cast is a draft still.
  "POST /plan": {
    ...{ row: citizens(401, { ...all(borger, 404), citizen: 400 }), visits: 1 },
    form: () => ({ udgaver: "" }),
  },
  "GET /plan/skriv": ownPage,
  "GET /plan/afsnit/:afsnit": ownThing(404),
  "POST /plan/afsnit/:afsnit": {
    ...{ row: citizens(401, { ...all(borger, 404), citizen: 303 }), visits: 1 },
    form: section,
  },
  "GET /plan/bemaerkning/:afsnit": ownThing(404),
  "POST /plan/bemaerkning/:afsnit": {
    ...{ row: citizens(401, { ...all(borger, 404), citizen: 303 }), visits: 1 },
    form: () => ({
      handling: "gem",
      noegle: randomUUID(),
      udgave: "1",
      tekst: "Det ser jeg sådan",
    }),
  },
  "POST /sager/:sag/plan": {
    // What must be filled in is not.
    ...inCase({ caseworker: 400, ...writers }, 401),
    form: () => ({ handling: "gennemsyn" }),
  },
  "GET /sager/:sag/plan/indsats/:indsats": inCase({
    caseworker: 200,
    jobformidler: 200,
    leder: 403,
  }),
  "POST /sager/:sag/plan/indsats/:indsats": {
    ...inCase({ caseworker: 303, jobformidler: 303, leder: 403 }, 401),
    form: (_, role) => ({
      ...{ kontor: role === "jobformidler" ? "job" : "sundhed", titel: "Træning", maal: "Mål" },
      ...{ ...dateFields("begynder", inDays(10)), status: "planlagt" },
    }),
  },
  "GET /sager/:sag/plan/skriv": inCase({ caseworker: 200, ...writers }),
  "GET /sager/:sag/plan/afsnit/:afsnit": inCase({ caseworker: 200, ...writers }),
  "POST /sager/:sag/plan/afsnit/:afsnit": {
    ...inCase({ caseworker: 303, ...writers }, 401),
    form: section,
  },
} satisfies Record<string, Expectation>;
