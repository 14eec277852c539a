import fc from "fast-check";
import { anything, type Command, commands, type Read } from "./gate-commands.ts";

/** A read that does not choose for itself: of the first there is, without reasons of its own. */
const first = {
  ...{ do: "read" as const, usual: 0, natural: false, on: 0, plain: false },
  ...{ documents: null, purpose: null, statute: null, reason: null },
};
const byRegion: Read = {
  ...{ ...first, actor: 17, kind: "document.read", basis: "samtykke", natural: true },
};
const byHelper: Command = {
  ...{ ...first, actor: 1, kind: "invitation.read", basis: "invitation" },
};
const paper = {
  ...{ source: 2, recipient: 3, categories: ["sundhed"], types: ["lae265"], excepted: [] },
  ...{ purpose: "laegefagligVurdering", days: 60 },
};

/** The region reads the doctor's paper by consent, and the citizen withdraws it: too rare by chance. */
const withdrawn: Command[] = [{ do: "grant", ...paper }, byRegion, { do: "revoke", consent: 0 }];
const acknowledged: Command[] = [
  ...withdrawn,
  { do: "acknowledge", recall: 0, by: 0 },
  { ...byRegion, kind: "recall.acknowledge", basis: "tilbagetrukket", natural: false },
];
/** Doors that open to nobody: a yes or an invitation whose days are over, and a no. */
const declined: Command[] = [
  { do: "request", by: 0, ...paper },
  { do: "answer", consent: 0, yes: false, without: null },
  byRegion,
];
const expired: Command[] = [
  { do: "grant", ...paper, days: 5 },
  { do: "invite", kind: "bisidder", sections: ["sag"], days: 5 },
  { do: "clock", days: 6 },
  byRegion,
  byHelper,
];

/** What the forberedende del tells of, all at once. */
const telling = ["sundhed", "social", "beskaeftigelse"];
/**
 * The region is given papers for a meeting as far as the citizen says yes to it, reads on the very day,
 * and again when it is over, closed, the case moved away or the yes withdrawn: as rare.
 */
const meeting: fc.Arbitrary<Command[]> = fc
  .record({
    categories: fc.oneof(fc.constant(telling), fc.subarray(telling, { minLength: 1 })),
    excepted: fc.subarray([0]),
    plan: fc.boolean(),
    kind: fc.constantFrom("document.read" as const, "forberedendeDel.read" as const),
    plain: fc.boolean(),
    end: fc.constantFrom<Command[]>(
      { do: "clock", days: 1 },
      { do: "share", by: 0, papers: [0], plan: true, recipients: [2], close: true },
      { do: "move", sag: 0, by: 0, to: 1, elsewhere: false },
      { do: "revoke", consent: 0 },
    ),
    upTo: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ categories, excepted, plan, kind, plain, end, upTo }) => {
    const documents = kind === "document.read" ? [3] : null;
    const read: Command = { ...first, actor: 17, kind, basis: "moede", plain, documents };
    const story: Command[] = [
      {
        ...{ do: "grant", source: 0, recipient: 2, purpose: "moede", days: 60 },
        ...{ categories, types: ["cv", "rehabiliteringsplan"], excepted },
      },
      { do: "share", by: 0, papers: [0], plan, recipients: [2], close: false },
      { do: "clock", days: 40 },
      read,
      end,
      read,
    ];
    return story.slice(0, upTo);
  });

/** Complaints over Nord's decisions when the case has left it: the one sent, the draft, the one that is over, the list. */
const left: fc.Arbitrary<Command[]> = fc
  .record({
    kind: fc.constantFrom("klage.read" as const, "klage.handle" as const, "klage.list" as const),
    actor: fc.constantFrom(3, 7, 9, 10, 6),
    on: fc.nat(4),
    plain: fc.boolean(),
    moved: fc.boolean(),
  })
  .map(({ kind, actor, on, plain, moved }) => {
    const which = kind === "klage.list" ? null : on;
    const read: Command = { ...first, actor, kind, basis: "klage", on: which, plain };
    return moved ? [{ do: "move", sag: 0, by: 0, to: 1, elsewhere: false }, read] : [read];
  });

/** What can happen around one citizen, in any order, beginning with some doors to knock at. */
export const sequence: fc.Arbitrary<Command[]> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom<Command[][]>([], [], withdrawn, acknowledged, declined, expired),
      meeting,
      left,
    ),
    fc.array(commands.grant, { minLength: 1, maxLength: 2, size: "max" }),
    fc.array(commands.request, { maxLength: 1, size: "max" }),
    fc.array(commands.invite, { minLength: 1, maxLength: 2, size: "max" }),
    fc.array(commands.accept, { minLength: 1, maxLength: 3, size: "max" }),
    fc.array(anything, { minLength: 4, maxLength: 26, size: "max" }),
  )
  .map((parts) => parts.flat());
