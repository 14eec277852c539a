import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leavesOf, toyLog } from "../../consent/witness/toy-log-fixture.ts";
import { folder } from "../../consent/witness/witness-fixture.ts";
import { freePort } from "../../db/cluster/index.ts";

/**
 * `npm run witness` itself, killed at each of its steps towards the disk: what it cosigned it knows
 * afterwards, and it always starts again.
 */
const ROOT = join(import.meta.dirname, "../..");
const log = toyLog("localhost:1/ledger");
const [three, five] = [leavesOf(3), leavesOf(5)];
const [otherThree, otherFive] = [leavesOf(3, 1), leavesOf(5, 3)];

async function program(dataDir: string, dieAt: number) {
  const port = await freePort("localhost");
  const child = spawn(
    process.execPath,
    ["--import", new URL("./die-at.ts", import.meta.url).href, "scripts/witness.ts"],
    {
      cwd: ROOT,
      env: {
        ...{ PATH: process.env.PATH, DIE_AT: String(dieAt), WITNESS_PORT: String(port) },
        ...{ WITNESS_DATA_DIR: dataDir, WITNESS_LOGS: log.key.text, WITNESS_NAME: "w.example" },
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const up = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
      if (output.includes("Its key")) resolve();
    });
  });
  await Promise.race([up, closed]);
  return {
    key: () => /WITNESSES of the log: (\S+)/.exec(output)?.[1],
    steps: () => errors.match(/(?<=^step ).*/gm) ?? [],
    errors: () => errors,
    /** The answer's status; null when the program died instead. */
    add: (body: string) =>
      fetch(`http://localhost:${port}/add-checkpoint`, { method: "POST", body }).then(
        ({ status }) => status,
        () => null,
      ),
    async kill() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}

/** One file made to last. */
const durably = (file: string) => [
  ...[`write ${file}.draft`, `fsync ${file}.draft`, `rename ${file}`],
];

test("killed at any step, it never forgets what it cosigned", { timeout: 300_000 }, async () => {
  let died = true;
  for (let dieAt = 1; died; dieAt += 1) {
    const place = folder();
    const name = place.path.split("/").at(-1) ?? "";
    const first = await program(place.path, dieAt);
    const gave3 = (await first.add(log.request(0, three))) === 200;
    const gave5 = gave3 && (await first.add(log.request(3, five))) === 200;
    await first.kill();
    const steps = first.steps();
    died = steps.some((step) => step.startsWith("died at "));
    const at = `died at step ${dieAt}: ${steps.at(-1)}`;
    // Each cosignature had its file and its folder on the disk before it left.
    const lasting = [...durably("state.json"), `fsync ${name}`];
    const expected = [
      ...[`fsync ${name}`, `fsync ${place.path.split("/").at(-2)}`, ...lasting],
      ...[...durably("witness-key"), `fsync ${name}`, ...lasting, ...lasting],
    ];
    if (gave5) expect(steps, at).toEqual(expected);
    if (gave3) expect(steps.slice(0, expected.length - 4), at).toEqual(expected.slice(0, -4));

    const second = await program(place.path, 0);
    expect(second.key(), `${at}\n${second.errors()}`).toBeDefined();
    if (gave3) expect(second.key()).toBe(first.key());
    if (gave3 && !gave5) {
      // The larger tree may have been stored without being cosigned, never the other way around.
      expect([200, 409], at).toContain(await second.add(log.request(3, five)));
    }
    if (gave5) expect(await second.add(log.request(3, otherFive)), at).toBe(409);
    if (gave3) expect(await second.add(log.request(0, otherThree)), at).not.toBe(200);
    if (!gave3) expect([200, 409], at).toContain(await second.add(log.request(0, otherThree)));
    await second.kill();
    place.remove();
  }
});
