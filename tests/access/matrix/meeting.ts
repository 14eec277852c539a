import { inDays } from "../scene.ts";
import {
  all,
  borger,
  citizens,
  dateFields,
  type Expectation,
  erhverv,
  helped,
  inCase,
  ownPage,
  ownThing,
  professionals,
} from "./rows.ts";

/** From outside: with a yes to the meeting, and without it one is told so. */
const atMeeting: Expectation = {
  row: professionals(302, { ...all(erhverv, 404), kliniskWith: 200, kliniskRevoked: 403 }),
  visits: 1,
};

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
  "GET /moede/:moede/referat": ownThing(404),
  // No minutes have been given, so nobody has anything to say something to.
  "POST /moede/:moede/referat": {
    row: citizens(401, all(borger, 404)),
    form: (cast) => ({ referat: cast.moede, bemaerkning: "Jeg sagde også noget om pauser" }),
    visits: 1,
  },
  "GET /sager/:sag/moeder/:moede/referat": inCase({
    ...{ caseworker: 200, jobformidler: 403, leder: 403 },
  }),
  "POST /sager/:sag/moeder/:moede/referat": {
    // Nothing is written: told to who may write.
    ...inCase({ caseworker: 400, jobformidler: 403, leder: 403 }, 401),
    form: () => ({ tekst: "", udgave: "0" }),
  },
  "GET /moede/:moede/papirer": ownThing(404),
  "GET /sager/:sag/moeder/:moede/papirer": inCase({
    ...{ caseworker: 200, jobformidler: 200, leder: 403 },
  }),
  "POST /sager/:sag/moeder/:moede/papirer": {
    // Nothing is chosen: told to who may choose.
    ...inCase({ caseworker: 400, jobformidler: 403, leder: 403 }, 401),
    form: () => ({ handling: "del", revision: "1" }),
  },
  "GET /delt-med-os/moeder": {
    row: professionals(302, {
      ...{ ...all(erhverv, 200), leder: 302, ydelse: 302 },
    }),
    visits: {
      ...{ kliniskWith: 1, kliniskWithout: 1, kliniskRevoked: 1 },
      ...{ caseworker: 1, otherAuthority: 1, jobformidler: 1 },
    },
  },
  "GET /delt-med-os/moeder/:moede": atMeeting,
  "GET /delt-med-os/moeder/:moede/plan": atMeeting,
  "GET /delt-med-os/moeder/:moede/papirer/:document": atMeeting,
  // The paper is words, so its file is not there.
  "GET /delt-med-os/moeder/:moede/papirer/:document/fil": {
    ...atMeeting,
    row: { ...atMeeting.row, kliniskWith: 404 },
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
