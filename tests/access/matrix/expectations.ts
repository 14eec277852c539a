// The access matrix is a table: long because the portal has many doors, and one line each.
import { randomUUID } from "node:crypto";
import { inDays } from "../scene.ts";
import { aktindsigtMatrix } from "./aktindsigt.ts";
import type { Cast } from "./cast.ts";
import { decisionMatrix } from "./decision.ts";
import { fleksjobMatrix } from "./fleksjob.ts";
import { flytningMatrix } from "./flytning.ts";
import { gennemgangMatrix } from "./gennemgang.ts";
import { meetingMatrix } from "./meeting.ts";
import { moneyMatrix } from "./money.ts";
import { ownDataMatrix } from "./own-data.ts";
import { papersMatrix } from "./papers.ts";
import { planMatrix } from "./plan.ts";
import type { Ask } from "./route-table.ts";
import {
  all,
  borger,
  byRole,
  citizens,
  dateFields,
  type Expectation,
  erhverv,
  everybody,
  helped,
  inCase,
  open,
  ownPage,
  ownThing,
  professionals,
  shared,
} from "./rows.ts";
import { rulesMatrix } from "./rules.ts";
import { workMatrix } from "./work.ts";

const consentRequest = (cast: Cast) => ({
  id: randomUUID(),
  trin: "send",
  kilde: cast.doctor.id,
  modtager: cast.kommune.id,
  slags: "lae265",
  emner: "sundhed",
  formaal: "vurderingAfArbejdsevne",
  ...dateFields("slut", inDays(60)),
  hvisNej: "Så ser vi på det, vi allerede har.",
});

export const matrix: Record<Ask, Expectation> = {
  ...moneyMatrix,
  ...workMatrix,
  ...papersMatrix,
  ...decisionMatrix,
  ...ownDataMatrix,
  ...rulesMatrix,
  ...planMatrix,
  ...meetingMatrix,
  ...aktindsigtMatrix,
  ...fleksjobMatrix,
  ...flytningMatrix,
  ...gennemgangMatrix,
  "GET /": open(),
  "GET /*": open(404),
  "GET /tilgaengelighed": open(),
  "GET /privatliv": open(),
  "GET /kvittering": open(),
  "GET /kvittering/uden-net.js": open(),
  "GET /sprog": open(302),
  "POST /sprog": { ...open(303), form: () => ({ sprog: "en", retur: "/" }) },
  "GET /log-ind": open(302),
  "GET /log-ind/svar": open(400),
  "GET /log-ind/noegle": open(),
  // No answer of a key is no way in, and asks for nothing of anybody's.
  "POST /log-ind/noegle": open(400),
  "POST /log-ind/noegle/begynd": open(),
  "GET /log-af": open(302),
  "POST /*": open(404),
  "POST /log-af/bagkanal": open(400),
  "GET /logget-af": open(),
  // Asked last of all: it ends everybody's session.
  "POST /log-af": { ...open(303), form: () => ({}) },

  // Who only came to help is led to the helpers' pages; the look at one's own data is still one.
  "GET /overblik": {
    row: citizens(302, { ...all(borger, 200), bisidder: 302, endedBisidder: 302 }),
    visits: 1,
  },
  "GET /plan": ownPage,
  // Only the citizen of this case has a plan, and so a letter of it; asking is a look either way.
  "GET /afgoerelser": ownPage,
  "GET /afgoerelser/:id": ownThing(404),
  "GET /papirer": ownPage,
  "GET /papirer/:id": ownThing(404),
  "GET /hvem-har-set": ownPage,
  "GET /kvitteringer/:entry": ownThing(404),
  "GET /beskeder": ownPage,
  "POST /beskeder": {
    row: citizens(401, { citizen: 303, otherCitizen: 303, bisidder: 404, endedBisidder: 404 }),
    form: () => ({ tekst: "Hej", noegle: randomUUID() }),
    visits: 1,
  },
  "GET /hjaelpere": ownPage,
  "GET /hjaelpere/ny": ownPage,
  "GET /samtykker": ownPage,
  "GET /samtykker/nyt": ownPage,
  "GET /samtykker/:id": ownThing(404),
  "POST /samtykker/:id": {
    // A no to what has been given already: 409 for its owner, nothing there for anybody else.
    row: citizens(401, { ...all(borger, 404), citizen: 409 }),
    form: () => ({ handling: "nej" }),
    visits: null,
  },
  // Nothing chosen is nothing to sign.
  "POST /samtykker/underskrift": { row: citizens(401, all(borger, 200)), visits: 1 },
  "GET /adgangsnoegler": ownPage,
  "POST /adgangsnoegler": { row: citizens(401, all(borger, 400)), visits: null },
  "POST /adgangsnoegler/begynd": { row: citizens(401, all(borger, 200)), visits: 0 },
  "POST /samtykker/nyt": { row: citizens(401, all(borger, 400)), visits: null },

  "POST /hjaelpere": {
    // Ending a helper's access: only the citizen's own; what is not yours does not exist.
    row: citizens(401, { ...all(borger, 404), citizen: 303 }),
    form: (cast) => ({ hjaelper: cast.ended.id }),
    visits: 1,
  },
  "POST /hjaelpere/ny": {
    row: citizens(401, all(borger, 200)),
    form: () => ({
      id: randomUUID(),
      trin: "tjek",
      navn: "Bente",
      dele: "sag",
      ...dateFields("til", inDays(30)),
    }),
    visits: null,
  },
  "GET /hjaelper": { row: citizens(302, all(borger, 200)), visits: 1 },
  "GET /hjaelper/:delegation": {
    ...helped(200),
    // What is shared decides the visit; who is no party to the delegation never gets that far.
    visits: { bisidder: 1, endedBisidder: 1 },
  },
  "POST /hjaelper/:delegation": {
    // Stepping back is the helper's own act; nothing of anybody else's changes.
    row: citizens(401, { ...all(borger, 303) }),
    visits: null,
  },
  "GET /hjaelper/:delegation/plan": helped(200),
  "GET /hjaelper/:delegation/afgoerelser": helped(403),
  "GET /hjaelper/:delegation/afgoerelser/:afgoerelse": helped(403),
  "GET /hjaelper/:delegation/papirer": helped(200),
  "GET /hjaelper/:delegation/papirer/:document": helped(200),
  "GET /hjaelper/:delegation/beskeder": helped(403),
  "GET /hjaelper/:delegation/samtykker": helped(403),
  "GET /hjaelper/:delegation/samtykker/:consent": {
    row: citizens(302, all(borger, 302)),
    visits: 0,
  },
  "POST /hjaelper/:delegation/samtykker/:consent": {
    // Scenario 9: whoever tries to consent for another is refused, and it is written down.
    row: citizens(401, { citizen: 404, otherCitizen: 404, bisidder: 403, endedBisidder: 403 }),
    visits: 1,
  },
  "GET /hjaelper/:delegation/hvem-har-set": helped(403),
  // The link itself only puts its secret into a cookie.
  "GET /invitation/:token": open(302),
  // Whoever holds the link reads it, but not the one who made it; who is not logged in as a citizen is
  // asked to do that first.
  "GET /invitation": {
    row: { ...citizens(200, { ...all(borger, 200), citizen: 409 }), ...all(erhverv, 200) },
    visits: 1,
  },
  // Yes or no is the helper's own act, and none to an invitation that was not read.
  "POST /invitation": {
    row: { ...everybody(303) },
    form: () => ({ svar: "nej" }),
    visits: 0,
  },

  "POST /myndighed": {
    // An authority one does not work for: the page says so and shows one's own.
    row: professionals(401, all(erhverv, 409)),
    form: () => ({ myndighed: randomUUID() }),
    visits: 0,
  },
  "GET /myndighed": { row: professionals(302, all(erhverv, 200)), visits: 0 },
  "GET /sager": {
    row: professionals(302, {
      ...all(erhverv, 200),
      kliniskWith: 302,
      kliniskWithout: 302,
      kliniskRevoked: 302,
    }),
    visits: null,
  },
  "POST /sager": {
    row: professionals(401, {
      ...all(erhverv, 200),
      kliniskWith: 302,
      kliniskWithout: 302,
      kliniskRevoked: 302,
    }),
    form: () => ({ soeg: "Borger" }),
    visits: null,
  },
  "GET /sager/:sag": inCase({ caseworker: 200, jobformidler: 200, leder: 200, ydelse: 200 }),
  "GET /sager/:sag/plan": inCase({ caseworker: 200, jobformidler: 200, leder: 403 }),
  "GET /sager/:sag/afgoerelser": inCase({
    caseworker: 200,
    jobformidler: 403,
    leder: 403,
    ydelse: 200,
  }),
  "GET /sager/:sag/afgoerelser/:afgoerelse": inCase({
    caseworker: 200,
    jobformidler: 403,
    leder: 403,
    ydelse: 200,
  }),
  "GET /sager/:sag/papirer/:document": inCase({ caseworker: 200, jobformidler: 403, leder: 403 }),
  "GET /sager/:sag/beskeder": inCase({ caseworker: 200, jobformidler: 200, leder: 403 }),
  "POST /sager/:sag/beskeder": {
    ...inCase({ caseworker: 303, jobformidler: 303, leder: 403 }, 401),
    form: () => ({ tekst: "Hej", noegle: randomUUID() }),
  },
  // These two ask the role first: whoever may not do it is told before any case is opened.
  "GET /sager/:sag/bed-om-samtykke": { row: byRole(302, 200), visits: null },
  "POST /sager/:sag/bed-om-samtykke": {
    row: { ...byRole(401, 303), kliniskWith: 404, kliniskWithout: 404, kliniskRevoked: 404 },
    form: consentRequest,
    visits: 1,
  },
  "GET /sager/:sag/hjemmel": { row: { ...byRole(302, 200), ydelse: 200 }, visits: null },
  "POST /sager/:sag/hjemmel": {
    ...inCase({ caseworker: 200, jobformidler: 403, leder: 403, ydelse: 200 }, 401),
    visits: null,
    form: () => ({ regel: "rslParagraf11aStk2", grund: "Vi skal regne ydelsen ud." }),
  },
  "GET /delt-med-os": {
    // Roles that receive no papers have no such list; they are sent to their cases.
    row: professionals(302, { ...all(erhverv, 200), jobformidler: 302, leder: 302, ydelse: 302 }),
    visits: null,
  },
  "GET /delt-med-os/tilbagetrukne": {
    row: professionals(302, { ...all(erhverv, 200), jobformidler: 302, leder: 302, ydelse: 302 }),
    visits: null,
  },
  "POST /delt-med-os/tilbagetrukne": {
    // Only the authority that had read can acknowledge; to others there is no such duty.
    row: professionals(401, { ...all(erhverv, 404), kliniskRevoked: 303 }),
    form: (cast) => ({ pligt: cast.recall }),
    visits: 1,
  },
  "GET /delt-med-os/:consent": shared,
  "GET /delt-med-os/:consent/papirer/:document": shared,
};
