import {
  createGate,
  createSequencer,
  keepSequencing,
  parseSignerKey,
} from "../../consent/index.ts";
import { connect } from "../../db/client.ts";

/**
 * What a web process does all day, to be killed at any instant: visits through the gate, and the
 * sequencer. It says the entry of each visit once it was acknowledged, and nothing before. After so
 * many visits it only sequences, as at night.
 */
const [appUrl = "", logUrl = "", key = "", session = "", visits = ""] = process.argv.slice(2);
const signer = parseSignerKey(key);
if (!signer) throw new Error("no key");
const gate = createGate(connect(appUrl, 2), { idleMinutes: 30, absoluteMinutes: 480 });
keepSequencing(createSequencer(connect(logUrl, 1), signer), (error) => console.error(error));

let left = Number(visits);
const citizen = async () => {
  while (left-- > 0) {
    const outcome = await gate.visit(
      { session: Buffer.from(session, "hex"), kind: "overview.read", basis: { kind: "selv" } },
      async () => {},
    );
    if (outcome.allowed) process.stdout.write(`${outcome.visit.entryId}\n`);
  }
};
await Promise.all([citizen(), citizen()]);
// The sequencer's timer alone would let the process end.
process.stdin.resume();
