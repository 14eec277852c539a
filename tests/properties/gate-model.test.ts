import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusals } from "../../consent/index.ts";
import { acts } from "./gate-acts.ts";
import type { Command } from "./gate-commands.ts";
import { type Lane, openLane } from "./gate-lane.ts";
import { read } from "./gate-read.ts";
import { sequence } from "./gate-sequence.ts";
import { beginStory, type Tally } from "./gate-story.ts";

/** `GATE_SEED` repeats a run, `GATE_RUNS` makes it shorter or longer. */
const seed = Number(process.env.GATE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env.GATE_RUNS ?? 2_000);
/** One clock per database, so one sequence at a time in each. */
const lanes = 3;

const tally: Tally = { allowed: 0, refusals: new Map() };
let open: Lane[] = [];
beforeAll(async () => {
  console.log(`gate model: GATE_SEED=${seed} GATE_RUNS=${runs}`);
  open = await Promise.all(Array.from({ length: lanes }, (_, n) => openLane(`gate_model_${n}`)));
});
afterAll(() => Promise.all(open.map((lane) => lane.drop())));

async function run(lane: Lane, commands: Command[]) {
  const story = await beginStory(lane, tally);
  for (const command of commands) {
    if (command.do === "read") await read(story, command);
    // The map pairs each command with its own act, which the compiler cannot see through an index.
    else
      await (acts[command.do] as (of: typeof story, what: Command) => Promise<void>)(
        story,
        command,
      );
  }
}

test("the database answers as the model does, whatever happened before", async () => {
  const each = Math.ceil(runs / lanes);
  await Promise.all(
    open.map((lane, n) =>
      fc.assert(
        fc.asyncProperty(sequence, (commands) => run(lane, commands)),
        { seed: seed + n, numRuns: each, endOnFailure: process.env.GATE_SHRINK === "no" },
      ),
    ),
  );
}, 900_000);

test.skipIf(runs < 1_000)("the sequences met every refusal and enough open doors", () => {
  console.log(`gate model: ${tally.allowed} allowed`, Object.fromEntries(tally.refusals));
  const met = new Set(tally.refusals.keys());
  // Nobody is the helper of an invitation that was never accepted, so it is refused as not theirs.
  // A link is no session's: tests/access/fleksjob-link.test.ts meets its refusals.
  const links = ["link_used", "link_closed", "link_expired"];
  const unmet = ["session_missing", "delegation_not_active", ...links];
  expect(refusals.filter((refusal) => !met.has(refusal))).toEqual(unmet);
  const denied = [...tally.refusals.values()].reduce((sum, n) => sum + n, 0);
  expect(tally.allowed / (tally.allowed + denied)).toBeGreaterThan(0.15);
});
