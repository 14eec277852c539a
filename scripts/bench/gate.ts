import { type BenchData, openData } from "./data.ts";
import { measureInTurns, type Subject } from "./measure.ts";
import { operationNames, operationsOn } from "./operations.ts";
import type { Bench } from "./part.ts";
import { judged, ratio, summary, type Target } from "./report.ts";

const CLIENTS = [1, 8, 16];

const targets: Target[] = [
  { name: "a visit reading a paper", of: "readDocument.8", to: "insert.8", wanted: 0.5 },
  { name: "a visit reading a page of 50", of: "list50.8", to: "insert.8", wanted: 0.4 },
  { name: "ten times the data", of: "readDocument.8", to: "readDocumentTenth.8", wanted: 0.9 },
];

/** What a visit costs beside a plain insert, and beside one in a tenth of the data. */
export async function benchGate({ cluster, passwords, quick, say, onClose }: Bench) {
  const plan = quick
    ? { citizens: 1000, rounds: 5, sliceMs: 150 }
    : { citizens: 100_000, rounds: 24, sliceMs: 250 };
  const open = async (citizens: number): Promise<BenchData> => {
    const data = await openData({
      ...{ clusterUrl: cluster.adminUrl, ...passwords, citizens, log: say },
      connections: Math.max(...CLIENTS),
    });
    onClose(data.close);
    return data;
  };
  const [whole, tenth] = [await open(plan.citizens), await open(plan.citizens / 10)];

  const operations = operationsOn(whole);
  const named = [
    ...operationNames.map((name) => ({ name, operation: operations[name] })),
    { name: "readDocumentTenth", operation: operationsOn(tenth).readDocument },
  ];
  const subjects: Subject[] = CLIENTS.flatMap((clients) =>
    named.map(({ name, operation }) => ({ key: `${name}.${clients}`, clients, operation })),
  );
  // Every connection prepares its statements and the caches fill before anything counts.
  await measureInTurns(subjects, { rounds: 2, sliceMs: plan.sliceMs, onRound: () => {} });
  say("Warm.");
  const slices = await measureInTurns(subjects, {
    ...plan,
    onRound: (round) => say(`Round ${round} of ${plan.rounds}`),
  });
  return {
    plan: { ...plan, documents: plan.citizens * 10, consents: plan.citizens * 5, clients: CLIENTS },
    medians: summary(slices),
    ratiosToInsert: Object.fromEntries(
      subjects.map(({ key, clients }) => [key, ratio(slices, key, `insert.${clients}`).median]),
    ),
    targets: judged(slices, targets),
  };
}
