import type { Database } from "../../db/client.ts";
import { person } from "../../db/schema/index.ts";

/** The name of the one citizen a visit is about: every visit to one brings it along. */
export async function readCitizenName(db: Database): Promise<string> {
  const [row] = await db.select({ name: person.name }).from(person).limit(1);
  return row?.name ?? "";
}
