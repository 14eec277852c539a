import type { Sql } from "../../db/client.ts";
import type { OpenedFile } from "./opened.ts";
import type { SealedFile } from "./paper-files.ts";

/** One scanner at a time, in whichever process; held for the length of a file. */
const LOCK = 7_200_020;
/** Longer than one file takes to scan; a process that is frozen gives its turn away after that. */
const TURN_MS = 90_000;
/** So many in a row: the scanner is away, and not one file odd. */
const PATIENCE = 3;

export type ScanRound = { clean: number; harmful: number; left: number };
/** What the scanner says of a file; `ikkeScannet` when it cannot. */
type Scan = (chunks: AsyncIterable<Uint8Array>) => Promise<"ren" | "skadelig" | "ikkeScannet">;
type Turn = { outcome: keyof ScanRound; place: string } | null;

/**
 * Scans once every file that was taken unscanned, and records what was found. One that cannot be scanned
 * or opened now is left for the next round. Each file is one transaction, which writes only at its end:
 * a process may be killed at any instant, and another goes on.
 * @param sql connections of `minsag_files`
 * @param open unseals a file as it is read, never whole
 * @param signal ends the round after the file under way
 * @throws when the database cannot answer
 */
export async function scanAgain(
  sql: Sql,
  open: (file: SealedFile) => Promise<OpenedFile>,
  scan: Scan,
  signal?: AbortSignal,
): Promise<ScanRound> {
  const round = { clean: 0, harmful: 0, left: 0 };
  let after: string | null = null;
  let failures = 0;
  while (!signal?.aborted && failures < PATIENCE) {
    const turn: Turn = await takeTurn(sql, after, open, scan);
    if (!turn) break;
    after = turn.place;
    round[turn.outcome] += 1;
    failures = turn.outcome === "left" ? failures + 1 : 0;
  }
  return round;
}

async function takeTurn(
  sql: Sql,
  after: string | null,
  open: (file: SealedFile) => Promise<OpenedFile>,
  scan: Scan,
): Promise<Turn> {
  return sql.begin(async (tx): Promise<Turn> => {
    const [lock] = await tx`
      select pg_try_advisory_xact_lock(${LOCK}::bigint) as mine,
        set_config('idle_in_transaction_session_timeout', ${`${TURN_MS}`}, true)`;
    if (!lock?.mine) return null;
    const [file] = await tx<SealedFile[]>`
      select place, citizen_id as "citizenId", sealed_key as "sealedKey",
        sealed_citizen_key as "sealedCitizenKey"
      from next_unscanned(${after})`;
    if (!file) return null;
    const verdict = await verdictOn(file, open, scan);
    if (verdict === "ikkeScannet") return { outcome: "left", place: file.place };
    await tx`select record_scan(${file.place}, ${verdict})`;
    return { outcome: verdict === "ren" ? "clean" : "harmful", place: file.place };
  });
}

/** A file that is gone, or does not open, is no reason to stop: it is told as one that is left. */
async function verdictOn(
  file: SealedFile,
  open: (file: SealedFile) => Promise<OpenedFile>,
  scan: Scan,
): ReturnType<Scan> {
  const opened = await open(file).catch(() => undefined);
  if (!opened) return "ikkeScannet";
  try {
    return await scan(opened.chunks());
  } catch {
    return "ikkeScannet";
  } finally {
    await opened.close().catch(() => {});
  }
}
