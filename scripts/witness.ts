import { existsSync, mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import {
  createWitness,
  firstContact,
  logReader,
  openMemory,
  parseVkey,
  type Witness,
  WitnessError,
  witnessKey,
  witnessServer,
} from "../consent/witness/index.ts";
import { withLock } from "../db/cluster/lock.ts";
import { ClusterError } from "../db/cluster/types.ts";
import { onEnd } from "./lifetime.ts";
import { readWitnessSettings, type WitnessSettings } from "./witness-settings.ts";

/** Until the log has been reached once, and then between looks at what it publishes. */
const CONTACT_MS = 2_000;
const LOOK_MS = 30_000;

const say = (line: string) => console.log(line);
const alarm = (line: string) => console.error(line);

const ended = new Promise<void>((resolve) => onEnd(resolve));
try {
  const settings = readWitnessSettings(process.env);
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  // Two witnesses with one memory could each forget what the other saw.
  await withLock(join(settings.dataDir, "lock"), () => run(settings));
} catch (error) {
  const plain = [WitnessError, ClusterError, RangeError].some((kind) => error instanceof kind);
  console.error(plain && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();

async function run(settings: WitnessSettings): Promise<void> {
  const { dataDir, name, port, host } = settings;
  // The port is ours before the key and its name are made, which are for good. Nothing is asked in
  // between: there is no wait from here to the witness.
  let witness: Witness | undefined;
  const server = witnessServer(() => {
    if (!witness) throw new WitnessError("The witness is not there yet.");
    return witness;
  }, alarm);
  await listen(server, port, host);
  const keyFile = join(dataDir, "witness-key");
  const memory = openMemory(dataDir, existsSync(keyFile));
  const signer = witnessKey(keyFile, name);
  const own = createWitness({ memory, signer, now: () => new Date(), alarm, say });
  witness = own;
  for (const reason of memory.refusals()) alarm(`REFUSED FOR EVER: ${reason}`);

  const contact = followed(settings, own, memory);
  say(`The witness ${signer.vkey.name} runs on http://localhost:${port}   (stop: Ctrl-C)`);
  say(`Its key, for WITNESSES of the log: ${signer.vkey.text}`);

  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const reached = await contact().catch(() => false);
    if (reached) own.lookAround();
    timer = setTimeout(look, reached ? LOOK_MS : CONTACT_MS);
  };
  void look();
  await ended;
  clearTimeout(timer);
  server.close();
  server.closeAllConnections();
}

/** Follows the logs named in the settings, or the one at an address by the key it shows first. */
function followed(
  { logs, logAddress }: WitnessSettings,
  witness: Witness,
  memory: ReturnType<typeof openMemory>,
): () => Promise<boolean> {
  if (logs.length === 0) return firstContact({ witness, memory, address: logAddress, say, alarm });
  const keys = logs.map(({ vkey, address }) => {
    const key = parseVkey(vkey);
    if (key?.kind !== "note") throw new RangeError(`WITNESS_LOGS: ${vkey} is no key of a log.`);
    return { key, address };
  });
  for (const [name, same] of Map.groupBy(keys, ({ key }) => key.name)) {
    const [first] = same;
    if (!first) continue;
    witness.follow({ keys: same.map(({ key }) => key), reader: logReader(first.address) });
    say(`Follows ${name}`);
  }
  return async () => true;
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(taken ? new WitnessError(`Port ${port} is taken: set WITNESS_PORT.`) : error);
    });
    server.listen({ port, host }, resolve);
  });
}
