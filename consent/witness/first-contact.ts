import { parseVkey } from "../log/note-key.ts";
import { logReader } from "./log-reader.ts";
import type { Memory } from "./memory.ts";
import type { Witness } from "./witness.ts";

/** A log known by its address alone: the key seen there first is the one, for good. */
export type FirstContact = {
  witness: Witness;
  memory: Memory;
  /** Where the log publishes, without a slash at the end. */
  address: string;
  say: (line: string) => void;
  alarm: (line: string) => void;
};

/**
 * Trust on first use. The pinned key is followed even when the log now shows another: that one is
 * refused, and a person must say which is right.
 *
 * @returns asks the log once more: false while there has been no contact yet
 */
export function firstContact({ witness, memory, address, say, alarm }: FirstContact) {
  const reader = logReader(address);
  let warned = false;
  const follow = (text: string): boolean => {
    const key = parseVkey(text);
    if (key?.kind !== "note") return false;
    witness.follow({ keys: [key], reader });
    return true;
  };
  const pinned = memory.pin(address);
  if (pinned) follow(pinned);

  return async (): Promise<boolean> => {
    const shown = await reader.keys().catch(() => []);
    const [newest] = shown;
    const trusted = memory.pin(address);
    if (!newest) return trusted !== null;
    if (trusted === null) {
      if (!follow(newest)) return false;
      memory.trust(address, newest);
      say(`FIRST CONTACT with ${address}: its key is trusted from now on, unchecked:\n  ${newest}`);
      say("Compare it with what the log's operator says, or name it in WITNESS_LOGS.");
    } else if (newest !== trusted && !warned) {
      warned = true;
      alarm(`${address} SHOWS ANOTHER KEY than at first contact; it is refused.`);
      alarm(`  trusted: ${trusted}\n  shown:   ${newest}`);
    }
    return true;
  };
}
