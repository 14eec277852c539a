import { generateKeyPairSync } from "node:crypto";
import {
  createPublishedLog,
  createSequencer,
  signerOf,
  type TrustedKeys,
} from "../../consent/index.ts";
import { connect, type Sql } from "../../db/client.ts";
import { type Scene, scene } from "../access/scene.ts";

/** A signer of its own for a log called `localhost/ledger`. */
export const newSigner = (name = "localhost/ledger") =>
  signerOf(name, "note", generateKeyPairSync("ed25519").privateKey);

/** The scene of the access tests with a sequencer beside it that runs only when told. */
export async function logScene(label: string) {
  const s: Scene = await scene(label);
  const sql = connect(s.logUrl, 2);
  const signer = newSigner();
  const sequencer = createSequencer(sql, signer);
  return {
    ...s,
    log: createPublishedLog(s.app, [signer.vkey.text]),
    keys: { log: [signer.vkey.text], witnesses: [] } satisfies TrustedKeys,
    logSql: sql as Sql,
    signer,
    sequencer,

    /** An entry of no act, straight from the ledger's own function; answers its id. */
    async append(on: Pick<Sql, "unsafe"> = s.admin): Promise<string> {
      const payload = '{"citizen":null,"kind":"data.test","v":1}';
      const [row] = await on.unsafe("select ledger_append('data.test', null, $1)::text as id", [
        payload,
      ]);
      return row?.id;
    },

    /**
     * Sequences until everything that has committed has its place. Transactions of other databases on
     * the same server hold a round back for as long as they run.
     */
    async settle(): Promise<void> {
      for (;;) {
        await sequencer.round();
        const [row] = await s.admin`
          select exists (select from ledger_entry e
            where not exists (select from ledger_leaf l where l.entry_id = e.id)) as waiting`;
        if (!row?.waiting) return;
      }
    },

    /** Entry ids in the order of the tree. */
    async order(): Promise<string[]> {
      const rows = await s.admin`select entry_id::text as id from ledger_leaf order by leaf_index`;
      return rows.map(({ id }) => id);
    },

    async drop() {
      await sql.end({ timeout: 1 });
      await s.drop();
    },
  };
}

export type LogScene = Awaited<ReturnType<typeof logScene>>;
