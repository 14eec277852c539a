import { strict as assert } from "node:assert";
import type { Lane, News } from "./gate-lane.ts";
import { newCast, setClock } from "./gate-world.ts";

/** What happened in all sequences, to show that they were not empty. */
export type Tally = { allowed: number; refusals: Map<string, number> };

/** The element a command's number picks; undefined when there is nothing to pick. */
export const at = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** One sequence's people and world, and what the ledger has said about them so far. */
export async function beginStory(lane: Lane, tally: Tally) {
  await setClock(lane.admin, 0);
  const before = await lane.lastEntry();
  const cast = await newCast(lane.admin);
  const actors = [cast.citizen, ...cast.helpers, ...cast.staff, cast.stranger];
  const people = actors.map((actor) => actor.person);
  // The announced decisions of the world are entered too.
  const { entries, ...rest } = await lane.newsSince(before, people);
  let { state } = rest;
  let last = entries.at(-1)?.id ?? before;

  return {
    ...cast,
    lane,
    tally,
    entries,
    /** The ledger's last entry before this story. */
    before,
    secrets: new Map<string, Buffer>(),
    /** Everybody who may knock. */
    actors,

    /** Exactly these entries were written since the last time, and rows changed or did not. */
    async wrote(kinds: string[], rows: "changed" | "unchanged"): Promise<News> {
      const news = await lane.newsSince(last, people);
      assert.deepEqual(
        news.entries.map((entry) => entry.kind),
        kinds,
      );
      assert.equal(news.state === state, rows === "unchanged", `rows must be ${rows}`);
      const visits = kinds.filter((kind) => kind.startsWith("visit."));
      assert.equal(news.visits.length, visits.length, "one row per visit");
      entries.push(...news.entries);
      last = news.entries.at(-1)?.id ?? last;
      state = news.state;
      return news;
    },
  };
}

export type Story = Awaited<ReturnType<typeof beginStory>>;
