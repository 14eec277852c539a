import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { VerifierKey } from "../log/note-key.ts";
import { witnessKey } from "./key-file.ts";
import { logReader } from "./log-reader.ts";
import { openMemory } from "./memory.ts";
import { witnessServer } from "./server.ts";
import { createWitness } from "./witness.ts";

/** A folder of its own. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), "min-sag-witness-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Seconds of the witness's clock in tests. */
export const NOW = 1_795_334_400;

/** The witness as `npm run witness` puts it together, on any port, with its alarms in a list. */
export async function openWitness(
  path: string,
  logs: { keys: VerifierKey[]; address?: string }[],
  name = "witness.example/w1",
) {
  const keyFile = join(path, "witness-key");
  const alarms: string[] = [];
  const alarm = (line: string) => void alarms.push(line);
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const memory = openMemory(path, existsSync(keyFile));
  const signer = witnessKey(keyFile, name);
  const witness = createWitness({ memory, signer, now: () => new Date(NOW * 1000), alarm, say });
  for (const { keys, address = "http://localhost:1" } of logs) {
    witness.follow({ keys, reader: logReader(address) });
  }
  const server = witnessServer(() => witness, alarm);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const at = server.address();
  const url = `http://localhost:${typeof at === "object" && at ? at.port : 0}`;
  return {
    ...{ url, witness, memory, alarms, alarm, said, key: signer.vkey },
    async add(body: string | Uint8Array<ArrayBuffer>) {
      const response = await fetch(`${url}/add-checkpoint`, { method: "POST", body });
      const type = response.headers.get("content-type");
      return { status: response.status, type, body: await response.text() };
    },
    get: (path: string, init?: RequestInit) => fetch(url + path, init),
    async close() {
      await witness.settled();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
