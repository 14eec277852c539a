import { benchAppend } from "./log-append.ts";
import { benchMemory } from "./log-memory.ts";
import { benchProof } from "./log-proof.ts";
import { benchVerify } from "./log-verify.ts";
import type { Bench } from "./part.ts";
import { largeLog } from "./tree-data.ts";

/** What the log costs: appending, waiting for a head, proving, verifying, and memory. */
export async function benchLog(bench: Bench) {
  const plan = bench.quick
    ? { small: 20_000, large: 200_000, proofs: 100 }
    : { small: 1_000_000, large: 10_000_000, proofs: 2000 };
  const append = await benchAppend(bench);
  const verify = await benchVerify(bench, append.data);
  const logs = [
    { leaves: plan.small, data: await largeLog(bench, plan.small) },
    { leaves: plan.large, data: await largeLog(bench, plan.large) },
  ];
  const proofs = [];
  for (const { leaves, data } of logs) proofs.push(await benchProof(data, leaves, plan.proofs));
  const memory = await benchMemory(bench, logs);
  return {
    append: append.result,
    verify: verify.result,
    proof: proofs.map(({ result }) => result),
    memory: memory.result,
    targets: [
      ...append.targets,
      ...verify.targets,
      ...(proofs.at(-1)?.targets ?? []),
      ...memory.targets,
    ],
  };
}
