import { createSequencer, parseSignerKey } from "../../consent/index.ts";
import { connect } from "../../db/client.ts";

/** Started by log-memory.ts: sequences so many entries and says how many bytes it holds then. */
const signer = parseSignerKey(process.env.BENCH_LOG_KEY ?? "");
if (!signer || !globalThis.gc) throw new Error("started by hand");
const sql = connect(process.env.BENCH_LOG_URL ?? "", 1);
const sequencer = createSequencer(sql, signer);
const wanted = Number(process.argv[2]);
for (let done = 0; done < wanted; ) done += (await sequencer.round()).integrated;
globalThis.gc();
// Buffers that the first collection let go of are given back by the second.
globalThis.gc();
const { heapUsed, external } = process.memoryUsage();
// `external` counts arrayBuffers in.
process.stdout.write(String(heapUsed + external));
await sql.end();
