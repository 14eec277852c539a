import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import type { Row } from "./state-machine.ts";

/** What no actor does, for instance that a day goes by: written behind every guard. */
export async function past(s: FleksjobScene, table: string, id: string, change: Row) {
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update ${tx(table)} set ${tx(change)} where id = ${id}`;
  });
}

/** Takes rows away that would stand in the way of the next, behind every guard. */
export async function without(s: FleksjobScene, table: string, where = "true") {
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx.unsafe(`delete from ${table} where ${where}`);
  });
}

/** A decision the citizen was given; answers its id. */
export async function announced(s: FleksjobScene): Promise<string> {
  const write = s.office("afgoerelse.write");
  const row = s.draftRow({ ...s.words, uden_partshoering: "Medhold" });
  await s.insert(write, "afgoerelse", row);
  await s.set(write, "afgoerelse", row.id, { status: "truffet", revision: 2 });
  await s.set(write, "afgoerelse", row.id, { status: "meddelt", revision: 3 });
  return row.id;
}

/** A day that no other row of this run begins on: the one before the last. */
export function freeDays(day: (away: number) => string) {
  let taken = 1;
  return () => {
    taken += 1;
    return day(-taken);
  };
}
