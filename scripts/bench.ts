import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { type Cluster, openCluster, secret } from "../db/cluster/index.ts";
import { type BenchData, openData } from "./bench/data.ts";
import { measureInTurns, type Subject } from "./bench/measure.ts";
import { operationNames, operationsOn } from "./bench/operations.ts";
import { judged, ratio, summary, type Target } from "./bench/report.ts";
import { onEnd } from "./lifetime.ts";
import { readSettings } from "./settings.ts";

// Prints JSON; what happens meanwhile goes to stderr. Other programs on the machine slow every
// operation alike, so the ratios mean more than the figures.
const say = (line: string) => console.error(line);
const quick = process.argv.includes("--quick");
const plan = quick
  ? { citizens: 1000, rounds: 5, sliceMs: 150 }
  : { citizens: 100_000, rounds: 24, sliceMs: 250 };
const CLIENTS = [1, 8, 16];

const targets: Target[] = [
  { name: "a visit reading a paper", of: "readDocument.8", to: "insert.8", wanted: 0.5 },
  { name: "a visit reading a page of 50", of: "list50.8", to: "insert.8", wanted: 0.4 },
  { name: "ten times the data", of: "readDocument.8", to: "readDocumentTenth.8", wanted: 0.9 },
];

const opened: { stop(): Promise<void> }[] = [];
let ending: Promise<void> | undefined;
onEnd(() => close().then(() => process.exit(130)));
try {
  const result = await bench();
  console.log(JSON.stringify(result, null, 2));
} catch (error) {
  if (!ending) console.error(error);
  process.exitCode = 1;
} finally {
  await close();
}

async function bench() {
  const dataDir = join(readSettings(process.env).dataDir, "bench");
  // Durable: a commit that does not wait for the disk would make every target easy.
  const cluster: Cluster = await openCluster({ dataDir, log: say });
  opened.push(cluster);
  const passwords = {
    appPassword: secret(dataDir, "app-password"),
    logPassword: secret(dataDir, "log-password"),
  };
  const open = async (citizens: number): Promise<BenchData> => {
    const data = await openData({
      ...{ clusterUrl: cluster.adminUrl, ...passwords, citizens, log: say },
      connections: Math.max(...CLIENTS),
    });
    opened.push({ stop: data.close });
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
  const begun = loadavg();
  // Every connection prepares its statements and the caches fill before anything counts.
  await measureInTurns(subjects, { rounds: 2, sliceMs: plan.sliceMs, onRound: () => {} });
  say("Warm.");
  const slices = await measureInTurns(subjects, {
    ...plan,
    onRound: (round) => say(`Round ${round} of ${plan.rounds}`),
  });
  return {
    at: new Date().toISOString(),
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      load: { before: begun, after: loadavg() },
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    },
    database: await about(cluster),
    plan: { ...plan, documents: plan.citizens * 10, consents: plan.citizens * 5, clients: CLIENTS },
    medians: summary(slices),
    ratiosToInsert: Object.fromEntries(
      subjects.map(({ key, clients }) => [key, ratio(slices, key, `insert.${clients}`).median]),
    ),
    targets: judged(slices, targets),
  };
}

async function about({ adminUrl, kind }: Cluster) {
  const admin = postgres(adminUrl, { max: 1 });
  try {
    const settings = await admin<{ name: string; setting: string }[]>`
      select name, setting from pg_settings
      where name in ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers')`;
    return { kind, ...Object.fromEntries(settings.map(({ name, setting }) => [name, setting])) };
  } finally {
    await admin.end();
  }
}

/** Pools first, the server they lead to last. */
function close(): Promise<void> {
  ending ??= (async () => {
    for (const { stop } of opened.toReversed()) await stop().catch((error) => console.error(error));
  })();
  return ending;
}
