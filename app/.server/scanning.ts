import type { Logger } from "pino";
import { type PaperFiles, scanAgain } from "../../consent/index.ts";
import { connect } from "../../db/client.ts";
import { errorFacts } from "./http/error-facts.ts";
import type { ScanFile } from "./upload/clamd.ts";

const EVERY_MS = 10 * 60_000;

/**
 * Scans in the background what was taken unscanned, as the role that may do nothing else: at once, and
 * again every ten minutes, which is also how what failed is tried again. Any number of processes may do it.
 * @param databaseUrl of `minsag_files`
 * @returns what stops it; resolves when the file under way is done
 */
export function scanning(
  databaseUrl: string,
  files: PaperFiles,
  scan: ScanFile,
  log: Logger,
): () => Promise<void> {
  const sql = connect(databaseUrl, 1);
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const loop = async (): Promise<void> => {
    try {
      const round = await scanAgain(sql, files.openSealed, scan, stopping.signal);
      if (round.clean + round.harmful + round.left > 0) log.info(round, "files scanned later");
    } catch (error) {
      if (!stopping.signal.aborted) log.warn(errorFacts(error), "scanning");
    }
    if (!stopping.signal.aborted) timer = setTimeout(() => (running = loop()), EVERY_MS).unref();
  };
  let running = loop();
  return async () => {
    stopping.abort();
    clearTimeout(timer);
    await running;
    await sql.end({ timeout: 5 });
  };
}
