import { createPublishedLog } from "../../consent/index.ts";
import { wholeNumbers } from "./arguments.ts";
import type { Command } from "./command.ts";
import { proofText } from "./proof.text.ts";
import { withDatabase } from "./with-database.ts";

/** `consistency <size1> <size2>`: that the larger tree holds the smaller; a base64 hash a line. */
export const consistency: Command = async (args, { lang, say }) => {
  const text = proofText[lang];
  const [from, to] = wholeNumbers(args, 2) ?? [];
  if (from === undefined || to === undefined || from < 1n || from > to) {
    console.error(text.consistencyUsage);
    return 2;
  }
  const hashes = await withDatabase((sql) => createPublishedLog(sql).consistency(from, to));
  if (!hashes) {
    console.error(text.tooLarge);
    return 1;
  }
  for (const hash of hashes) say(hash.toString("base64"));
  return 0;
};
