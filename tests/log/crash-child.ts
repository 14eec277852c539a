import {
  createGate,
  createSequencer,
  keepSequencing,
  parseSignerKey,
} from "../../consent/index.ts";
import { connect } from "../../db/client.ts";

/**
 * What a web process does all day, to be killed at any instant: visits through the gate, and the
 * sequencer. It says the entry of each visit once it was acknowledged, and nothing before.
 */
const [appUrl = "", logUrl = "", key = "", session = ""] = process.argv.slice(2);
const signer = parseSignerKey(key);
if (!signer) throw new Error("no key");
const gate = createGate(connect(appUrl, 4), { idleMinutes: 30, absoluteMinutes: 480 });
keepSequencing(createSequencer(connect(logUrl, 2), signer), (error) => console.error(error));

const citizen = async () => {
  for (;;) {
    const outcome = await gate.visit(
      { session: Buffer.from(session, "hex"), kind: "overview.read", basis: { kind: "selv" } },
      async () => {},
    );
    if (outcome.allowed) process.stdout.write(`${outcome.visit.entryId}\n`);
  }
};
await Promise.all([citizen(), citizen(), citizen()]);
