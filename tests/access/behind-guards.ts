import type { Scene } from "./scene.ts";

/** Writes what nobody may, for a test to begin with: no trigger fires. One statement. */
export async function behindGuards({ admin }: Pick<Scene, "admin">, statement: string) {
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx.unsafe(statement);
  });
}
