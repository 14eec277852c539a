import { adopt } from "./ledger/adopt.ts";
import type { Command } from "./ledger/command.ts";
import { consistency } from "./ledger/consistency.ts";
import { erase } from "./ledger/erase.ts";
import { fsck } from "./ledger/fsck.ts";
import { ledgerText } from "./ledger/ledger.text.ts";
import { prove } from "./ledger/prove.ts";
import { verify } from "./ledger/verify.ts";

/** `npm run ledger -- <command> …`: one file for each command in scripts/ledger/. */
const commands: Record<string, Command> = { verify, fsck, prove, consistency, erase, adopt };

const lang = /^en/i.test(process.env.LANG ?? "") ? "en" : "da";
const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
// npm runs us in the project's folder; a file is meant from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd();
if (command) {
  process.exitCode = await command(args, { lang, from, say: (line) => console.log(line) });
} else {
  console.error(ledgerText[lang].usage);
  process.exitCode = 2;
}
