import { createSequencer, keepSequencing } from "../../consent/index.ts";
import { isWaiting } from "../../consent/log/store.ts";
import { idOf } from "./ids.ts";
import { freshLog, type LogData, signer, visitPayload } from "./log-data.ts";
import { measureInTurns, quantile, type Subject } from "./measure.ts";
import type { Operation } from "./operations.ts";
import type { Bench } from "./part.ts";
import { figure, judged, ratio, rounded, summary } from "./report.ts";

const CLIENTS = [8, 32];
/** Whom the entries are about. */
const CITIZENS = 100_000;

/** When an entry was acknowledged to its client, and when a signed head with so many leaves stood. */
type Acknowledged = { id: string; at: number };
type Signed = { size: number; at: number };

/**
 * What an entry costs beside a plain insert of the same words while the log is sequenced in the same process, and how
 * long it waits for a signed head that holds it.
 */
export async function benchAppend(bench: Bench) {
  // A slice outlasts many rounds: what waits when it ends would else escape the measurement.
  const plan = bench.quick ? { rounds: 2, sliceMs: 500 } : { rounds: 12, sliceMs: 2000 };
  const data = await freshLog(bench, Math.max(...CLIENTS));
  const heads: Signed[] = [];
  const stop = keepSequencing(toldOf(createSequencer(data.log, signer), heads), (error) =>
    bench.say(`A round failed: ${error}`),
  );
  const appends = CLIENTS.map((clients) => ({ clients, said: [] as Acknowledged[] }));
  const subjects: Subject[] = appends.flatMap(({ clients, said }) => [
    { key: `append.${clients}`, clients, operation: appending(data, said) },
    { key: `insert.${clients}`, clients, operation: inserting(data) },
  ]);
  await measureInTurns(subjects, { rounds: 1, sliceMs: plan.sliceMs, onRound: () => {} });
  for (const { said } of appends) said.length = 0;
  const slices = await measureInTurns(subjects, {
    ...plan,
    onRound: (round) => bench.say(`Appends: round ${round} of ${plan.rounds}`),
  });
  await settled(data);
  await stop();
  const lags = await Promise.all(appends.map(({ said }) => lagsOf(data, said, heads)));
  return {
    data,
    result: {
      plan: { ...plan, clients: CLIENTS },
      medians: summary(slices),
      ratiosToInsert: Object.fromEntries(
        CLIENTS.map((n) => [`append.${n}`, ratio(slices, `append.${n}`, `insert.${n}`).median]),
      ),
      lagMs: Object.fromEntries(
        CLIENTS.map((clients, at) => [
          clients,
          { entries: lags[at]?.length, p50: share(lags[at], 0.5), p99: share(lags[at], 0.99) },
        ]),
      ),
    },
    targets: [
      ...judged(
        slices,
        CLIENTS.map((n) => ({
          ...{
            name: `appends of ${n} clients`,
            of: `append.${n}`,
            to: `insert.${n}`,
            wanted: 0.75,
          },
        })),
      ),
      ...CLIENTS.flatMap((clients, at) => [
        figure(`lag with ${clients} clients, p50`, {
          ...{ most: 150, measured: share(lags[at], 0.5), unit: "ms" },
        }),
        figure(`lag with ${clients} clients, p99`, {
          ...{ most: 500, measured: share(lags[at], 0.99), unit: "ms" },
        }),
      ]),
    ],
  };
}

/** The same sequencer; `heads` is told of every head once it has committed. */
function toldOf(sequencer: ReturnType<typeof createSequencer>, heads: Signed[]) {
  let size = 0;
  return {
    async round() {
      const round = await sequencer.round();
      size += round.integrated;
      if (round.integrated > 0) heads.push({ size, at: performance.now() });
      return round;
    },
  };
}

function appending(data: LogData, said: Acknowledged[]): Operation {
  return {
    prepare: () => settled(data),
    async run() {
      const citizen = someCitizen();
      const [row] = await data.writer`
        select ledger_append('visit.allowed', ${citizen}::uuid, ${visitPayload(citizen)})::text as id`;
      said.push({ id: row?.id, at: performance.now() });
    },
  };
}

function inserting(data: LogData): Operation {
  return {
    prepare: () => settled(data),
    run: async () => {
      await data.writer`
        insert into bench_row (at, body) values (now(), ${visitPayload(someCitizen())})`;
    },
  };
}

const someCitizen = () => idOf("citizen", Math.floor(Math.random() * CITIZENS));

/** Nothing waits any more: what one slice left must not burden the next. */
async function settled({ log }: LogData): Promise<void> {
  while (await isWaiting(log)) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Milliseconds from acknowledgement to the first head that holds the entry. */
async function lagsOf({ admin }: LogData, said: Acknowledged[], heads: Signed[]) {
  const rows = await admin`select entry_id::text as id, leaf_index::int as leaf from ledger_leaf`;
  const leaves = new Map(rows.map(({ id, leaf }) => [id, leaf as number]));
  const headOf = firstHeads(heads);
  return said.map(({ id, at }) => {
    const leaf = leaves.get(id);
    if (leaf === undefined) throw new Error("an entry was not sequenced");
    // The head may be known before its client has been told of the commit.
    return Math.max(0, headOf(leaf) - at);
  });
}

function firstHeads(heads: Signed[]) {
  return (leaf: number): number => {
    let [low, high] = [0, heads.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heads[middle]?.size ?? 0) > leaf) high = middle;
      else low = middle + 1;
    }
    return heads[low]?.at ?? Number.POSITIVE_INFINITY;
  };
}

const share = (lags: number[] | undefined, q: number) => rounded(quantile(lags ?? [], q));
