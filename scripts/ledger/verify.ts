import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { categoryText } from "../../app/case/category.text.ts";
import { describeVerdict } from "../../app/case/receipt/describe-verdict.ts";
import { verdictText } from "../../app/case/receipt/verdict.text.ts";
import { parseVerifierKey, verifyReceiptFile } from "../../consent/verify/index.ts";
import type { Command } from "./command.ts";
import { ledgerText } from "./ledger.text.ts";

/** One byte more than a receipt may have, so that a larger file is seen to be one. */
const READ_BYTES = 1024 * 1024 + 1;

/** `verify <file> [--key <vkey>]…`: the verdict of /kvittering, on a terminal. */
export const verify: Command = async (args, { lang, from, say }) => {
  const words = ledgerText[lang];
  const asked = parsed(args);
  const [file, ...more] = asked?.positionals ?? [];
  if (!asked || file === undefined || more.length > 0) return refuse(words.usage);
  const logKeys: string[] = [];
  const witnessKeys: string[] = [];
  for (const key of asked.values.key ?? []) {
    const type = (await parseVerifierKey(key))?.type;
    if (!type) return refuse(words.badKey({ key: printable(key) }));
    (type === 1 ? logKeys : witnessKeys).push(key);
  }
  const bytes = await beginningOf(resolve(from, file));
  if (!bytes) return refuse(words.noFile({ file: printable(file) }));

  const verdict = await verifyReceiptFile(bytes, { logKeys, witnessKeys });
  const { headline, checks, facts } = describeVerdict(
    verdict,
    { verdict: verdictText[lang], category: categoryText[lang] },
    lang,
  );
  say(headline);
  say("");
  for (const { state, line } of checks) say(`  ${state.padEnd(12)} ${line}`);
  if (facts.length > 0) say("");
  for (const { label, value } of facts) say(`  ${label}: ${printable(value)}`);
  return verdict.outcome === "proved" ? 0 : 1;
};

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { key: { type: "string", multiple: true } },
    });
  } catch {
    return undefined;
  }
}

async function beginningOf(file: string): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(READ_BYTES), 0, READ_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** A receipt may hold codes that would steer the terminal: only lines and letters are printed. */
function printable(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, "�").replaceAll("\n", "\n    ");
}

function refuse(line: string): number {
  console.error(line);
  return 2;
}
