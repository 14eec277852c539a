import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { type Cluster, openCluster, secret } from "../db/cluster/index.ts";
import { benchGate } from "./bench/gate.ts";
import { benchLog } from "./bench/log.ts";
import { type Bench, closing } from "./bench/part.ts";
import { onEnd } from "./lifetime.ts";
import { readSettings } from "./settings.ts";

// Prints JSON; what happens meanwhile goes to stderr. Other programs on the machine slow every
// operation alike, so the ratios mean more than the figures.
const say = (line: string) => console.error(line);
const parts = { gate: benchGate, log: benchLog };
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string" } },
});
const { quick, only } = values;
const chosen = Object.entries(parts).filter(([name]) => only === undefined || name === only);
if (chosen.length === 0) {
  say(`--only takes one of: ${Object.keys(parts).join(", ")}`);
  process.exit(2);
}

const opened = closing((error) => console.error(error));
onEnd(() => opened.close().then(() => process.exit(130)));
try {
  console.log(JSON.stringify(await bench(), null, 2));
} catch (error) {
  if (!opened.begun) console.error(error);
  process.exitCode = 1;
} finally {
  await opened.close();
}

async function bench() {
  const dataDir = join(readSettings(process.env).dataDir, "bench");
  // Durable: a commit that does not wait for the disk would make every target easy.
  const cluster: Cluster = await openCluster({ dataDir, log: say });
  opened.onClose(() => cluster.stop());
  const passwords = {
    appPassword: secret(dataDir, "app-password"),
    logPassword: secret(dataDir, "log-password"),
    filesPassword: secret(dataDir, "files-password"),
  };
  const around: Bench = { cluster, passwords, quick, say, onClose: opened.onClose };
  const begun = loadavg();
  const results: Record<string, unknown> = {};
  for (const [name, part] of chosen) results[name] = await part(around);
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
    ...results,
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
