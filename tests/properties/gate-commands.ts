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

export const commands = {
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
  move: fc.record({
    do: fc.constant("move" as const),
    sag: pick,
    by: pick,
    to: pick,
    /** An import brings some in that have moved elsewhere; of those there is no case here. */
    elsewhere: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  }),
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
      "klage",
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

export const anything: fc.Arbitrary<Command> = fc.oneof(
  ...Object.entries(commands).map(([name, arbitrary]) => ({
    arbitrary: arbitrary as fc.Arbitrary<Command>,
    weight: weights[name as keyof typeof commands],
  })),
);
