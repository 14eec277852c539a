import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { formatSignerKey } from "../../consent/index.ts";
import { appendMany, type LogData, signer } from "./log-data.ts";
import type { Bench } from "./part.ts";
import { figure, rounded } from "./report.ts";

/** What a process that only sequences holds after many rounds, on a small and on a large tree. */
export async function benchMemory(
  { quick, say }: Bench,
  logs: { leaves: number; data: LogData }[],
) {
  const entries = quick ? 5000 : 40_000;
  const megabytes: number[] = [];
  for (const { leaves, data } of logs) {
    await appendMany(data.admin, entries);
    const bytes = await inItsOwnProcess(data.logUrl, entries);
    megabytes.push(bytes / 2 ** 20);
    say(`Sequencing ${entries} entries after ${leaves} leaves: ${bytes} bytes.`);
  }
  const [small = 0, large = 0] = megabytes;
  return {
    result: {
      ...{ leaves: logs.map(({ leaves }) => leaves), entries, megabytes: megabytes.map(rounded) },
    },
    targets: [
      figure("memory of the sequencer on the larger tree, off by", {
        ...{ most: 0.1, measured: Math.abs(large / small - 1), unit: "of that on the smaller" },
      }),
    ],
  };
}

function inItsOwnProcess(logUrl: string, entries: number): Promise<number> {
  const file = fileURLToPath(new URL("./sequencer-memory.ts", import.meta.url));
  const args = ["--expose-gc", "--disable-warning=ExperimentalWarning", file];
  const child = spawn(process.execPath, [...args, String(entries)], {
    env: { ...process.env, BENCH_LOG_URL: logUrl, BENCH_LOG_KEY: formatSignerKey(signer) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(Number(said)) : reject(new Error("the measured sequencer failed")),
    );
  });
}
