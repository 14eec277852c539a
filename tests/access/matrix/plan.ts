import { inDays } from "../scene.ts";
import { dateFields, type Expectation, inCase } from "./rows.ts";

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
} satisfies Record<string, Expectation>;
