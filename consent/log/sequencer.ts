import type { Sql, Statements } from "../../db/client.ts";
import { formatCheckpoint } from "./checkpoint.ts";
import { signNote } from "./note.ts";
import type { Signer } from "./note-key.ts";
import {
  isUnsigned,
  isWaiting,
  readEdge,
  readHead,
  takeWaiting,
  writeCheckpoint,
  writeRound,
} from "./store.ts";
import { openTree, type Tree } from "./tree.ts";

/** One sequencer at a time, in whichever process; held for the length of a round. */
export const LOCK = 7_200_010;
/**
 * How long the holder of the turn may be silent in its round, in milliseconds: a machine that is frozen or
 * cut off ends no connection, and its turn must be another's within five seconds.
 */
const SILENCE_MS = 3_000;
/** Leaves a round: what bounds the memory it takes. */
export const BATCH = 4096;

/** What a round did; `more` when entries were left over for the next. */
export type Round = { integrated: number; more: boolean };
export type Sequencer = { round(): Promise<Round> };

/**
 * Gives committed entries their place in the tree. They are ordered by transaction and id below the
 * oldest transaction still running: whatever commits later comes later, so writers never wait and no
 * place is given twice. A round is one transaction: places, tiles and the signed head are there
 * together or not at all, so a process may be killed at any instant and another go on.
 * @param sql connections of `minsag_log`
 * @returns `round` throws when the database cannot answer, or was restored into another server
 */
export function createSequencer(sql: Sql, signer: Signer): Sequencer {
  /** The tree after our last round; another process may have gone on since. */
  let known: Tree | undefined;
  return {
    async round() {
      if (known && !(await isWaiting(sql))) return { integrated: 0, more: false };
      const before = known;
      // Until the commit is certain, the tree in memory may be ahead of the stored one.
      known = undefined;
      const { tree, integrated } = await sql.begin((tx) => roundIn(tx, signer, before));
      known = tree;
      return { integrated, more: integrated === BATCH };
    },
  };
}

async function roundIn(sql: Statements, signer: Signer, before: Tree | undefined) {
  const [lock] = await sql`
    select pg_try_advisory_xact_lock(${LOCK}::bigint) as mine,
      set_config('idle_in_transaction_session_timeout', ${`${SILENCE_MS}`}, true)`;
  if (!lock?.mine) return { tree: undefined, integrated: 0 };
  const head = await readHead(sql);
  if (!head.atHome)
    throw new Error("the log was restored into another server: npm run ledger -- adopt");
  const tree =
    before?.size === head.size ? before : openTree(head.size, await readEdge(sql, head.size));
  const batch = await takeWaiting(sql, head, BATCH);
  if (batch.length > 0) {
    const { changed } = tree.append(Buffer.concat(batch.map(({ leafHash }) => leafHash)));
    await writeRound(sql, { head, batch, tiles: changed, size: tree.size });
  }
  if (batch.length > 0 || (await isUnsigned(sql))) {
    const { name: origin } = signer.vkey;
    const signed = { size: tree.size, root: tree.root() };
    const note = signNote(formatCheckpoint({ origin, ...signed }), signer);
    await writeCheckpoint(sql, { ...signed, note });
  }
  return { tree, integrated: batch.length };
}
