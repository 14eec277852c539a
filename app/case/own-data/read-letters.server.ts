import { asc } from "drizzle-orm";
import type { Language } from "~/i18n/define-text.ts";
import type { Database } from "../../../db/client.ts";
import { message } from "../../../db/schema/index.ts";
import { describeAfgoerelse } from "../afgoerelse/describe-afgoerelse.ts";
import { readAfgoerelse, readAfgoerelser } from "../afgoerelse/read-afgoerelser.server.ts";
import type { Letter } from "../letter/block.ts";
import { describeThread } from "../message/describe-thread.ts";
import { planLetter } from "../plan/plan-letter.ts";
import { readPlan } from "../plan/read-plan.server.ts";
import type { OwnDataPart } from "./parts.ts";

/** What was read for a letter; it is written when it is packed. */
export type OwnLetter = {
  readonly part: "plan" | "afgoerelser" | "beskeder";
  readonly name: string;
  readonly about: "plan" | "afgoerelse" | "beskeder";
  describe(lang: Language, now: string): Letter;
};

/** Decisions, the plan and the messages of the chosen parts, for whoever wants to read and not to count. */
export async function readLetters(
  db: Database,
  parts: readonly OwnDataPart[],
): Promise<OwnLetter[]> {
  const [plan, decisions, messages] = await Promise.all([
    parts.includes("plan") ? readPlan(db) : null,
    parts.includes("afgoerelser") ? readDecisions(db) : [],
    parts.includes("beskeder")
      ? db.select().from(message).orderBy(asc(message.sentAt), asc(message.id))
      : null,
  ]);
  const letters: OwnLetter[] = [];
  if (plan)
    letters.push({
      ...{ part: "plan", name: "plan.pdf", about: "plan" },
      describe: (lang) => planLetter(plan, lang),
    });
  for (const [at, one] of decisions.toReversed().entries())
    letters.push({
      ...{ part: "afgoerelser", about: "afgoerelse" },
      name: `afgoerelse-${at + 1}-${one.receivedOn}.pdf`,
      describe: (lang, now) => describeAfgoerelse(one, lang, now),
    });
  if (messages)
    letters.push({
      ...{ part: "beskeder", name: "beskeder.pdf", about: "beskeder" },
      describe: (lang) => describeThread(messages, lang),
    });
  return letters;
}

async function readDecisions(db: Database) {
  const rows = await readAfgoerelser(db);
  const whole = await Promise.all(rows.map(({ id }) => readAfgoerelse(db, id)));
  return whole.flatMap((one) => (one ? [one] : []));
}
