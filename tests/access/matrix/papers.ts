import {
  all,
  borger,
  citizens,
  type Expectation,
  helped,
  inCase,
  ownPage,
  ownThing,
  shared,
} from "./rows.ts";

/**
 * Papers' files: whoever may read a paper may read its file. The papers of this cast are words, so a file
 * is asked for and not there: 404 where the visit was allowed, and a refusal says 403 as on the page.
 */
const none = (row: Expectation): Expectation => ({
  ...row,
  row: Object.fromEntries(
    Object.entries(row.row).map(([role, status]) => [role, status === 200 ? 404 : status]),
  ) as Expectation["row"],
});

export const papersMatrix = {
  "GET /papirer/nyt": ownPage,
  "POST /papirer/nyt": {
    // Sent without a file, so that only access decides.
    row: citizens(401, all(borger, 400)),
    visits: 1,
    form: () => ({ slags: "cv", fra: "Mig" }),
  },
  "GET /sager/:sag/papirer/nyt": inCase({ caseworker: 200, jobformidler: 403, leder: 403 }),
  "POST /sager/:sag/papirer/nyt": {
    ...inCase({ caseworker: 400, jobformidler: 403, leder: 403 }, 401),
    form: () => ({ slags: "indstilling", fra: "Teamet" }),
  },
  "GET /papirer/:id/fil": none(ownThing(404)),
  "GET /hjaelper/:delegation/papirer/:document/fil": none(helped(200)),
  "GET /sager/:sag/papirer/:document/fil": none(
    inCase({ caseworker: 200, jobformidler: 403, leder: 403 }),
  ),
  "GET /delt-med-os/:consent/papirer/:document/fil": none(shared),
} satisfies Record<string, Expectation>;
