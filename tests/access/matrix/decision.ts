import {
  all,
  borger,
  byRole,
  citizens,
  type Expectation,
  erhverv,
  inCase,
  ownThing,
  professionals,
} from "./rows.ts";

/** Those who decide in the case; its other staff are told that they may not. */
const decides = (caseworker: number, anonymous = 302): Expectation => ({
  ...inCase({ caseworker, jobformidler: 403, leder: 403 }, anonymous),
  visits: null,
});

/** The old office's complaint: its other staff are told that they may not, to all others there is none. */
const left = (caseworker: number, anonymous = 302): Expectation => ({
  ...inCase({ caseworker, jobformidler: 403, leder: 403 }, anonymous),
  visits: 1,
});

/** Decisions, hearings and complaints: the doors of one aggregate. */
export const decisionMatrix = {
  "GET /afgoerelser/:id/brev": ownThing(404),
  "GET /afgoerelser/:id/klage": ownThing(404),
  "POST /afgoerelser/:id/klage": {
    row: citizens(401, { ...all(borger, 404), citizen: 303 }),
    form: () => ({ klage: "Jeg er uenig.", revision: "0", handling: "gem" }),
    visits: 1,
  },
  "GET /afgoerelser/:id/klage/papirer": {
    row: citizens(302, { ...all(borger, 404), citizen: 302 }),
    visits: 1,
  },
  "POST /afgoerelser/:id/klage/papirer": {
    // The complaint was sent: what comes too late is refused, and the page that says so is the look.
    row: citizens(401, { ...all(borger, 404), citizen: 409 }),
    form: () => ({ revision: "0" }),
    visits: 1,
  },
  "GET /sager/:sag/klager/:klage": { ...decides(200), visits: 1 },
  "POST /sager/:sag/klager/:klage": {
    ...decides(303, 401),
    form: () => ({ handling: "genvurder", resultat: "fastholdt", grund: "Vi har set på det." }),
    visits: 1,
  },
  // Complaints in cases that have moved. Roles that handle none are sent to where their work is.
  "GET /klager": {
    row: professionals(302, { ...all(erhverv, 302), caseworker: 200, otherAuthority: 200 }),
    visits: { caseworker: 1, otherAuthority: 1 },
  },
  "GET /klager/:klage": left(200),
  "POST /klager/:klage": {
    ...left(303, 401),
    form: () => ({ handling: "genvurder", resultat: "fastholdt", grund: "Vi har set på det." }),
  },
  "GET /partshoering/:id": ownThing(404),
  "POST /partshoering/:id": {
    row: citizens(401, { ...all(borger, 404), citizen: 303 }),
    form: () => ({ svar: "Jeg er ikke enig." }),
    visits: 1,
  },
  "GET /sager/:sag/afgoerelser/ny": { row: byRole(302, 200), visits: null },
  "POST /sager/:sag/afgoerelser/ny": {
    ...decides(303, 401),
    form: () => ({ titel: "Dine timer" }),
    visits: 1,
  },
  "GET /sager/:sag/afgoerelser/:afgoerelse/kladde": { ...decides(200), visits: 1 },
  "POST /sager/:sag/afgoerelser/:afgoerelse/kladde": {
    // Saved over a version that is not the newest: 409 for who may write it.
    ...decides(409, 401),
    form: () => ({ titel: "Dine timer", revision: "7", handling: "gem" }),
  },
  "GET /sager/:sag/afgoerelser/:afgoerelse/partshoering": { ...decides(200), visits: 1 },
  "POST /sager/:sag/afgoerelser/:afgoerelse/partshoering": {
    // An answer to what nobody was asked about.
    ...decides(404, 401),
    form: () => ({ svar: "Jeg er ikke enig." }),
    visits: 1,
  },
  // Correcting begins a draft.
  "POST /sager/:sag/afgoerelser/:afgoerelse": { ...decides(303, 401), visits: 1 },
} satisfies Record<string, Expectation>;
