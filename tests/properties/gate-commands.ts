import fc from "fast-check";
import { visitKinds } from "../../consent/index.ts";
import type { Ask } from "./gate-state.ts";

/** Numbers are picks: the runner takes them modulo what there is, so every command shrinks alone. */
const pick = fc.nat(60);
const categories = ["sundhed", "social", "beskaeftigelse", "oekonomi"];
const types = ["lae265", "statusattest", "cv", "udbetalingsmeddelelse", "rehabiliteringsplan"];
export const purposes = ["laegefagligVurdering", "vurderingAfArbejdsevne", "moede"];
const paragraph = "rslParagraf11aStk2";
const reason = "Ferie skal beregnes";
const some = <T>(all: T[]) => fc.subarray(all, { minLength: 1 });

const paperwork = {
  source: pick,
  recipient: pick,
  categories: some(categories),
  types: some(types),
  excepted: fc.array(pick, { maxLength: 2 }),
  purpose: fc.constantFrom(...purposes),
  days: fc.integer({ min: 0, max: 120 }),
};

const commands = {
  grant: fc.record({ do: fc.constant("grant" as const), ...paperwork }),
  request: fc.record({ do: fc.constant("request" as const), by: pick, ...paperwork }),
  answer: fc.record({
    do: fc.constant("answer" as const),
    consent: pick,
    yes: fc.boolean(),
    without: fc.option(pick),
  }),
  narrow: fc.record({
    do: fc.constant("narrow" as const),
    consent: pick,
    how: fc.constantFrom("category", "type", "days", "except"),
    which: pick,
  }),
  revoke: fc.record({ do: fc.constant("revoke" as const), consent: pick }),
  acknowledge: fc.record({ do: fc.constant("acknowledge" as const), recall: pick, by: pick }),
  expire: fc.record({ do: fc.constant("expire" as const) }),
  invite: fc.record({
    do: fc.constant("invite" as const),
    kind: fc.constantFrom("bisidder" as const, "fuldmagt" as const),
    sections: some([
      "sag",
      "rehabiliteringsplan",
      "afgoerelse",
      "document",
      "message",
      "consent",
      "visit",
      "moede",
    ]),
    days: fc.integer({ min: 0, max: 120 }),
  }),
  accept: fc.record({
    do: fc.constant("accept" as const),
    delegation: pick,
    by: pick,
    yes: fc.boolean(),
  }),
  end: fc.record({
    do: fc.constant("end" as const),
    delegation: pick,
    by: fc.constantFrom("citizen" as const, "helper" as const, "other" as const),
  }),
  clock: fc.record({ do: fc.constant("clock" as const), days: fc.integer({ min: 1, max: 90 }) }),
  leave: fc.record({ do: fc.constant("leave" as const), staff: pick }),
  move: fc.record({ do: fc.constant("move" as const), sag: pick }),
  share: fc.record({
    do: fc.constant("share" as const),
    by: pick,
    papers: fc.array(pick, { maxLength: 2 }),
    plan: fc.boolean(),
    recipients: fc.array(pick, { minLength: 1, maxLength: 2 }),
    close: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  }),
  read: fc.record({
    do: fc.constant("read" as const),
    actor: pick,
    kind: fc.constantFrom(...visitKinds),
    basis: fc.constantFrom<Ask["basis"][]>(
      "selv",
      "egenSag",
      "samtykke",
      "delegation",
      "invitation",
      "hjemmel",
      "tilbagetrukket",
      "moede",
    ),
    usual: pick,
    /** Most reads are what the actor would really ask; the rest is anything at all. */
    natural: fc.integer({ min: 0, max: 7 }).map((n) => n > 0),
    on: fc.option(pick, { freq: 8 }),
    documents: fc.option(fc.uniqueArray(pick, { minLength: 1, maxLength: 2 }), { freq: 1 }),
    purpose: fc.option(fc.constantFrom(...purposes), { freq: 2 }),
    statute: fc.option(fc.constantFrom(paragraph, paragraph, paragraph, "nope"), { freq: 8 }),
    reason: fc.option(fc.constantFrom(reason, reason, reason, "kort"), { freq: 8 }),
    /** Through the gate's own functions, or as plain SQL that goes on reading after a refusal. */
    plain: fc.boolean(),
  }),
};
type Commands = {
  [K in keyof typeof commands]: (typeof commands)[K] extends fc.Arbitrary<infer T> ? T : never;
};
export type Command = Commands[keyof Commands];
export type Read = Commands["read"];
export type Paperwork = Omit<Commands["grant"], "do">;

const weights: Record<keyof typeof commands, number> = {
  ...{ read: 36, grant: 5, request: 5, answer: 6, narrow: 3, revoke: 3, expire: 1, invite: 4 },
  ...{ accept: 5, end: 2, clock: 2, leave: 1, move: 1, acknowledge: 3, share: 5 },
};

const anything: fc.Arbitrary<Command> = fc.oneof(
  ...Object.entries(commands).map(([name, arbitrary]) => ({
    arbitrary: arbitrary as fc.Arbitrary<Command>,
    weight: weights[name as keyof typeof commands],
  })),
);

/** The region reads the doctor's paper by consent, and the citizen withdraws it: too rare by chance. */
const withdrawn: Command[] = [
  {
    ...{ do: "grant", source: 2, recipient: 3, categories: ["sundhed"], types: ["lae265"] },
    ...{ excepted: [], purpose: "laegefagligVurdering", days: 60 },
  },
  {
    ...{ do: "read", actor: 17, kind: "document.read", basis: "samtykke", usual: 0, natural: true },
    ...{ on: 0, documents: null, purpose: null, statute: null, reason: null, plain: false },
  },
  { do: "revoke", consent: 0 },
];
const acknowledged: Command[] = [...withdrawn, { do: "acknowledge", recall: 0, by: 0 }];

/** The region is given papers for a meeting, and the citizen says yes to it: as rare. */
const met: Command[] = [
  {
    ...{ do: "grant", source: 0, recipient: 2, excepted: [], purpose: "moede", days: 60 },
    categories: ["sundhed", "social", "beskaeftigelse"],
    types: ["cv", "rehabiliteringsplan"],
  },
  { do: "share", by: 0, papers: [0], plan: true, recipients: [2], close: false },
];
const readAtMeeting: Command[] = [
  ...met,
  {
    ...{ do: "read", actor: 17, kind: "document.read", basis: "moede", usual: 1, natural: false },
    ...{ on: 0, documents: [3], purpose: null, statute: null, reason: null, plain: false },
  },
  { do: "revoke", consent: 0 },
];

/** What can happen around one citizen, in any order, beginning with some doors to knock at. */
export const sequence: fc.Arbitrary<Command[]> = fc
  .tuple(
    fc.constantFrom<Command[][]>([], [], withdrawn, acknowledged, met, met, readAtMeeting),
    fc.array(commands.grant, { minLength: 1, maxLength: 2, size: "max" }),
    fc.array(commands.request, { maxLength: 1, size: "max" }),
    fc.array(commands.invite, { minLength: 1, maxLength: 2, size: "max" }),
    fc.array(commands.accept, { minLength: 1, maxLength: 3, size: "max" }),
    fc.array(anything, { minLength: 4, maxLength: 26, size: "max" }),
  )
  .map((parts) => parts.flat());
