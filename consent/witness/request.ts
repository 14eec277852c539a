import { type Checkpoint, parseCheckpoint } from "../log/checkpoint.ts";
import { decodeBase64, parseUint64 } from "../log/encoding.ts";
import { type Note, parseNote } from "../log/note.ts";
import { HASH } from "./hash.ts";

/** What a log asks for: the size we should know, how the new tree follows from it, the new head. */
export type AddCheckpoint = {
  old: bigint;
  proof: Buffer[];
  note: Note;
  checkpoint: Checkpoint;
};

/** c2sp.org/tlog-witness: a tree of less than 2^64 leaves never needs more. */
const MAX_PROOF = 63;

const isHash = (hash: Buffer | null): hash is Buffer => hash?.length === HASH;

function readText(body: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return null;
  }
}

/** Reads the body of an add-checkpoint request (c2sp.org/tlog-witness); null if it is malformed. */
export function parseAddCheckpoint(body: Uint8Array): AddCheckpoint | null {
  const text = readText(body);
  const end = text?.indexOf("\n\n") ?? -1;
  if (text === null || end < 0) return null;
  const [oldLine = "", ...lines] = text.slice(0, end).split("\n");
  const old = oldLine.startsWith("old ") ? parseUint64(oldLine.slice(4)) : null;
  if (old === null || lines.length > MAX_PROOF) return null;
  const proof = lines.map(decodeBase64).filter(isHash);
  const note = parseNote(text.slice(end + 2));
  const checkpoint = note && parseCheckpoint(note.text);
  if (proof.length !== lines.length || !note || !checkpoint) return null;
  return { old, proof, note, checkpoint };
}
