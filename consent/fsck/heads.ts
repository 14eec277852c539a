import type { Statements } from "../../db/client.ts";
import { isSigned, readCheckpoint } from "./note.ts";
import type { Report } from "./report.ts";
import type { TreeAgain } from "./tree.ts";

type StoredHead = { size: string; root: Buffer; note: string };

/** The signed heads, compared one by one with the tree as it grows again. */
export class HeadsAgain {
  readonly #waiting: StoredHead[];
  readonly #report: Report;

  private constructor(heads: StoredHead[], report: Report) {
    this.#waiting = heads;
    this.#report = report;
  }

  /** Reads the heads, and checks what each says of itself and who signed it. */
  static async read(sql: Statements, report: Report): Promise<HeadsAgain> {
    const heads = await sql<StoredHead[]>`
      select c.size::text, c.root, c.note from ledger_checkpoint c order by c.size`;
    const keys = (await sql`select vkey from ledger_key`).map(({ vkey }) => vkey);
    for (const head of heads) {
      const fault = signatureFault(head, keys);
      report.look("signatures", fault && `checkpoint ${head.size} ${fault}`);
    }
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

function signatureFault({ size, root, note }: StoredHead, keys: string[]): string | null {
  try {
    const { head, body, lines } = readCheckpoint(note);
    if (head.size !== BigInt(size) || !head.root.equals(root))
      return "says another head than its row";
    return isSigned(body, lines, keys) ? null : "is not signed by a key of the log";
  } catch (error) {
    return error instanceof Error ? error.message : "cannot be read";
  }
}
