import { adopt as adoptLog } from "../../consent/index.ts";
import { adoptText } from "./adopt.text.ts";
import type { Command } from "./command.ts";
import { withDatabase } from "./with-database.ts";

/** `adopt`: after a restore into another server, lets the log go on there. */
export const adopt: Command = async (args, { lang, say }) => {
  const text = adoptText[lang];
  if (args.length > 0) {
    console.error(text.usage);
    return 2;
  }
  const placed = await withDatabase(adoptLog, "log");
  if (placed === null) {
    console.error(text.busy);
    return 1;
  }
  say(text.done({ placed }));
  return 0;
};
