import { createPublishedLog, formatTlogProof } from "../../consent/index.ts";
import { wholeNumbers } from "./arguments.ts";
import type { Command } from "./command.ts";
import { proofText } from "./proof.text.ts";
import { withDatabase } from "./with-database.ts";

/** `prove <entry>`: that an entry is in the log, as c2sp.org/tlog-proof@v1. */
export const prove: Command = async (args, { lang, say }) => {
  const text = proofText[lang];
  const [entry] = wholeNumbers(args, 1) ?? [];
  if (entry === undefined) {
    console.error(text.proveUsage);
    return 2;
  }
  const proof = await withDatabase((sql) => createPublishedLog(sql).proof(entry));
  if (!proof) {
    console.error(text.noEntry);
    return 1;
  }
  say(formatTlogProof(proof).trimEnd());
  return 0;
};
