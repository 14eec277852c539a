import { faultIn, type StoredLeaf, storedLeaves } from "../../consent/fsck/leaves.ts";
import { TilesAgain } from "../../consent/fsck/tiles.ts";
import { TreeAgain } from "../../consent/fsck/tree.ts";
import { createSequencer, fsck } from "../../consent/index.ts";
import { appendMany, type LogData, signer, writeVisits } from "./log-data.ts";
import { quantile } from "./measure.ts";
import type { Bench } from "./part.ts";
import { figure, rounded } from "./report.ts";

/** Leaves verified again: hashed from what is stored, then with all of `fsck` from the database. */
export async function benchVerify({ quick, say }: Bench, data: LogData) {
  const plan = quick ? { leaves: 20_000, rounds: 3 } : { leaves: 200_000, rounds: 7 };
  const [row] = await data.admin`select count(*)::int as entries from ledger_entry`;
  await appendMany(data.admin, Math.max(0, plan.leaves - (row?.entries ?? 0)));
  await writeVisits(data.admin);
  const sequencer = createSequencer(data.log, signer);
  while ((await sequencer.round()).integrated > 0);

  const pages: StoredLeaf[] = [];
  for await (const page of storedLeaves(data.admin)) pages.push(...page);
  const inMemory = Array.from({ length: plan.rounds }, () => costOf(() => again(pages)));
  const perCore =
    pages.length /
    quantile(
      inMemory.map(({ cpu }) => cpu),
      0.5,
    );
  const perSecond =
    pages.length /
    quantile(
      inMemory.map(({ wall }) => wall),
      0.5,
    );
  say(`Verified ${pages.length} leaves in memory.`);

  const begun = { cpu: process.cpuUsage(), at: performance.now() };
  const faults = (await fsck(data.admin, { log: [signer.vkey.text], witnesses: [] })).flatMap(
    ({ faults }) => faults,
  );
  if (faults.length > 0) throw new Error(`the measured log is not whole: ${faults[0]}`);
  const whole = { cpu: seconds(begun.cpu), wall: (performance.now() - begun.at) / 1000 };
  return {
    result: {
      ...{ leaves: pages.length, rounds: plan.rounds },
      inMemory: { perCoreSecond: rounded(perCore), perSecond: rounded(perSecond) },
      // The rest of it is the database's work, and the driver's.
      fsck: {
        perCoreSecond: rounded(pages.length / whole.cpu),
        perSecond: rounded(pages.length / whole.wall),
      },
    },
    targets: [
      figure("leaves verified", { least: 150_000, measured: perCore, unit: "per core second" }),
    ],
  };
}

/** Leaf, tree and tiles again; throws when a leaf does not fit. */
function again(leaves: StoredLeaf[]): void {
  const tiles = new TilesAgain();
  const tree = new TreeAgain((height, hash) => tiles.add(height, hash));
  for (const leaf of leaves) {
    if (faultIn(leaf)) throw new Error(`leaf ${leaf.leafIndex} does not fit`);
    tree.push(leaf.leafHash);
    tiles.takeFull();
  }
  tree.root();
}

/** Seconds of a processor and of the clock: other programs take only the latter. */
function costOf(work: () => void) {
  const begun = { cpu: process.cpuUsage(), at: performance.now() };
  work();
  return { cpu: seconds(begun.cpu), wall: (performance.now() - begun.at) / 1000 };
}

function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
