import { hash } from "node:crypto";
import type { Statements } from "../../db/client.ts";
import { isCosigned, isSigned, readCheckpoint } from "./note.ts";
import type { Report } from "./report.ts";
import type { TreeAgain } from "./tree.ts";

/** Verifier keys in note format, from the operator's configuration: the log's own, and its witnesses'. */
export type TrustedKeys = {
  readonly log: readonly string[];
  readonly witnesses: readonly string[];
};

type StoredHead = { size: string; root: Buffer; note: string; signedAt: string; chain: Buffer };
type StoredLine = { size: string; witness: string; line: string; note: string };

/** The signed heads, compared one by one with the tree as it grows again. */
export class HeadsAgain {
  readonly #waiting: StoredHead[];
  readonly #report: Report;

  private constructor(heads: StoredHead[], report: Report) {
    this.#waiting = heads;
    this.#report = report;
  }

  /** Reads the heads, and checks what each says of itself, who signed it, and that none is missing. */
  static async read(sql: Statements, keys: TrustedKeys, report: Report): Promise<HeadsAgain> {
    const heads = await sql<StoredHead[]>`
      select c.size::text, c.root, c.note, c.chain,
        to_char(c.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "signedAt"
      from ledger_checkpoint c order by c.size`;
    let before: Buffer = Buffer.alloc(0);
    for (const head of heads) {
      const { size } = head;
      const fault = faultOf(() => signatureFault(head, keys.log));
      report.look("signatures", fault && `checkpoint ${size} ${fault}`);
      const follows = chainAfter(before, head).equals(head.chain);
      report.look(
        "chain",
        follows ? null : `checkpoint ${size} does not follow from the one before`,
      );
      before = head.chain;
    }
    await checkCosignatures(sql, keys.witnesses, report);
    return new HeadsAgain([...heads], report);
  }

  /** Compares the head of exactly this size, if there is one. */
  meet(tree: TreeAgain): void {
    const [next] = this.#waiting;
    if (!next || BigInt(next.size) !== tree.size) return;
    this.#waiting.shift();
    const fits = next.root.equals(tree.root());
    this.#report.look(
      "checkpoints",
      fits ? null : `checkpoint ${next.size} has another root than its leaves`,
    );
  }

  /** What was not met speaks of a tree that is not there. */
  end(): void {
    for (const { size } of this.#waiting) {
      this.#report.look("checkpoints", `checkpoint ${size} is larger than the tree`);
    }
  }
}

/** SHA-256 of the chain before, the note's own SHA-256, and the time of signing (docs/adr/0008). */
function chainAfter(before: Buffer, { note, signedAt }: StoredHead): Buffer {
  const parts = [before, hash("sha256", note, "buffer"), Buffer.from(signedAt)];
  return hash("sha256", Buffer.concat(parts), "buffer");
}

function signatureFault({ size, root, note }: StoredHead, keys: readonly string[]): string | null {
  const { head, body, lines } = readCheckpoint(note);
  if (head.size !== BigInt(size) || !head.root.equals(root))
    return "says another head than its row";
  return isSigned(body, lines, keys)
    ? null
    : "is not signed by a key of the log that is known here";
}

/** A witness's line is worth what its signature is, and only if the witness is known. */
async function checkCosignatures(
  sql: Statements,
  witnesses: readonly string[],
  report: Report,
): Promise<void> {
  const rows = await sql<StoredLine[]>`
    select s.size::text, s.witness, s.line, c.note
    from ledger_cosignature s join ledger_checkpoint c on c.size = s.size order by s.size, s.witness`;
  for (const { size, witness, line, note } of rows) {
    const fault = faultOf(() => {
      if (!witnesses.includes(witness)) return "is by a witness that is not known here";
      return isCosigned(readCheckpoint(note).body, line, witness) ? null : "does not fit";
    });
    report.look("cosignatures", fault && `the cosignature on checkpoint ${size} ${fault}`);
  }
}

function faultOf(check: () => string | null): string | null {
  try {
    return check();
  } catch (error) {
    return error instanceof Error ? error.message : "cannot be read";
  }
}
