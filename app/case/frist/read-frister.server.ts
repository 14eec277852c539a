import type { Database } from "../../../db/client.ts";
import { readNow } from "../read-now.server.ts";
import { clocksOf, type Frist } from "./clocks-of.ts";
import { type Opened, readFacts } from "./read-facts.server.ts";
import { readRules } from "./read-rules.server.ts";

/**
 * The deadlines of a case by its own rules, and the database's time they were told at.
 * @param db of a visit that opens the section `sag`
 * @param opened what else the visit opens
 */
export async function readFrister(
  db: Database,
  sagId: string,
  opened: Opened,
): Promise<{ frister: Frist[]; now: string }> {
  const [rules, facts, now] = await Promise.all([
    readRules(db, sagId),
    readFacts(db, sagId, opened),
    readNow(db),
  ]);
  return { frister: clocksOf(rules, facts, now), now };
}
