import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { actRefusal } from "../../consent/index.ts";
import type { Database } from "../../db/client.ts";
import { consent as consentTable } from "../../db/schema/index.ts";
import { names } from "./gate-bases.ts";
import { mayAnswer } from "./gate-model.ts";
import type { Consent } from "./gate-state.ts";
import type { Story } from "./gate-story.ts";
import { isoDay } from "./gate-world.ts";

/** An act of the citizen's; `entries`: what it leaves, none when nothing changes, null if refused. */
export async function decide(
  story: Story,
  kind: "consent.decide" | "delegation.decide",
  entries: string[] | null,
  work: (db: Database) => Promise<unknown>,
) {
  const { session } = story.citizen;
  const refused = await story.lane.gate
    .visit({ session, kind, basis: { kind: "selv" } }, work)
    .then(
      (outcome) => assert.ok(outcome.allowed),
      (error: unknown) => {
        const refusal = actRefusal(error);
        if (!refusal) throw error;
        return refusal;
      },
    );
  assert.equal(refused === undefined, entries !== null, `${kind}: ${refused}`);
  await story.wrote(
    entries ? ["visit.allowed", ...entries] : [],
    entries && entries.length > 0 ? "changed" : "unchanged",
  );
}

/** The citizen's answer to a consent, as far as it still counts. */
export async function become(
  story: Story,
  consent: Consent,
  next: "givet" | "afvist" | "trukketTilbage",
  patch: Partial<Consent>,
) {
  const { world } = story;
  const may = mayAnswer(consent, next, world);
  const first = consent.status === "anmodet";
  const entries = {
    givet: first ? "given" : "narrowed",
    afvist: "declined",
    trukketTilbage: "revoked",
  };
  const to = { ...consent, ...patch };
  // Whoever had read on it owes an answer from the same moment.
  const readThere = world.readAtMeeting.some(
    ({ authority, paper: id }) =>
      consent.purpose === "moede" &&
      consent.recipient === authority &&
      world.papers.some((paper) => paper.id === id && names(consent, paper)),
  );
  const whole = ["beskaeftigelse", "social", "sundhed"];
  const describedThere =
    consent.types.includes("rehabiliteringsplan") &&
    whole.every((one) => consent.categories.includes(one)) &&
    world.describedTo.some(
      ({ authority, office }) =>
        consent.purpose === "moede" && consent.recipient === authority && consent.source === office,
    );
  const hasRead = world.readOn.has(consent.id) || readThere || describedThere;
  const owed = next === "trukketTilbage" && hasRead ? ["recall.due"] : [];
  const same = next === "givet" && !first && isSame(consent, to);
  const left = same ? [] : [`consent.${entries[next]}`, ...owed];
  await decide(story, "consent.decide", may ? left : null, (db) =>
    db
      .update(consentTable)
      .set({
        status: next,
        ...{ categories: to.categories, documentTypes: to.types, exceptedDocuments: to.excepted },
        validUntil: isoDay(to.until),
        ...(next === "givet" && { textVersion: randomUUID() }),
      })
      .where(eq(consentTable.id, consent.id)),
  );
  if (may) Object.assign(consent, patch, { status: next }, first && { from: world.today });
}

/** Nothing less than before: no act. */
function isSame(before: Consent, after: Consent): boolean {
  const size = ({ categories, types, excepted, until }: Consent) =>
    [categories, types, excepted].map((list) => new Set(list).size).join() + until;
  return size(before) === size(after);
}
