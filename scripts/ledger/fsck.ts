import { fsck as check } from "../../consent/index.ts";
import { trustedKeys } from "../trusted-keys.ts";
import type { Command } from "./command.ts";
import { fsckText } from "./fsck.text.ts";
import { withDatabase } from "./with-database.ts";

/** `fsck`: derives everything again from storage; one line a check, and what does not fit below it. */
export const fsck: Command = async (args, { lang, say }) => {
  const text = fsckText[lang];
  if (args.length > 0) {
    console.error(text.usage);
    return 2;
  }
  const verdicts = await withDatabase((sql) => check(sql, trustedKeys()));
  for (const { check: name, looked, faultCount, faults } of verdicts) {
    const mark = faultCount === 0 ? "ok  " : text.fault;
    say(`${mark} ${text[name]({ looked: looked.toLocaleString(lang) })}`);
    for (const fault of faults) say(`       ${fault}`);
    if (faultCount > faults.length)
      say(`       ${text.more({ more: faultCount - faults.length })}`);
  }
  const wrong = verdicts.some(({ faultCount }) => faultCount > 0);
  say(wrong ? text.wrong : text.right);
  return wrong ? 1 : 0;
};
