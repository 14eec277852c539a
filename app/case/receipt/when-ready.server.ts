import { setTimeout as pause } from "node:timers/promises";
import type { OwnEntry } from "../../../consent/index.ts";

/** An entry gets its place within a fraction of a second; whoever asks at once waits that long. */
const TRIES = 20;
const BETWEEN_MS = 150;

/** The receipt of an entry as soon as the log has it; null when the log does not keep up. */
export async function receiptWhenReady(
  receipt: (entry: OwnEntry) => Promise<string | null>,
  entry: OwnEntry,
): Promise<string | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const file = await receipt(entry);
    if (file) return file;
    await pause(BETWEEN_MS);
  }
  return null;
}
