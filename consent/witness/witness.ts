import { parseCheckpoint } from "../log/checkpoint.ts";
import { cosign } from "../log/cosignature.ts";
import { formatNote, type Note, parseNote, verifyNote } from "../log/note.ts";
import type { Signer, VerifierKey } from "../log/note-key.ts";
import { formatSignatureLine } from "../log/note-signature.ts";
import { isConsistent } from "./consistency.ts";
import { type Contradiction, judge, type SignedHead, twoRoots } from "./contradiction.ts";
import { evidenceOf, reasonOf } from "./evidence.ts";
import { noLeaves } from "./hash.ts";
import type { LogReader } from "./log-reader.ts";
import type { Memory } from "./memory.ts";
import { parseAddCheckpoint } from "./request.ts";

/** A log we know: its keys all carry its name. */
export type FollowedLog = { keys: VerifierKey[]; reader: LogReader };

export type Answer = { status: number; type?: string; body: string };

export type WitnessParts = {
  memory: Memory;
  signer: Signer;
  now: () => Date;
  /** Told what a person should know at once. */
  alarm: (line: string) => void;
  /** Told once for each log that it is cosigned: from then on all is well until an alarm. */
  say?: (line: string) => void;
};

/** The head in a note, if one of the log's keys signed it; only their signatures are kept. */
function signedHead(note: Note, keys: VerifierKey[]): SignedHead | null {
  const verdict = verifyNote(note, keys);
  const checkpoint = parseCheckpoint(note.text);
  if (!verdict.ok || !checkpoint) return null;
  const signatures = note.signatures.filter(({ name, keyId }) =>
    verdict.verified.some((one) => one.name === name && one.keyId === keyId),
  );
  return { ...checkpoint, note: formatNote({ text: note.text, signatures }) };
}

/**
 * Cosigns what follows from what it saw (c2sp.org/tlog-witness), and refuses for ever a log that
 * signed what cannot both be true (docs/adr/0009).
 */
export function createWitness({ memory, signer, now, alarm, say }: WitnessParts) {
  const logs = new Map<string, FollowedLog>();
  /** Logs whose tiles are being read, and those whose tiles did not show what was signed. */
  const looking = new Map<string, Promise<void>>();
  const undecided = new Set<string>();
  const cosigned = new Set<string>();

  function refuse(contradiction: Contradiction): void {
    const { origin } = contradiction.older;
    if (memory.refusal(origin)) return;
    const reason = reasonOf(contradiction);
    alarm(`REFUSED FOR EVER: ${reason}`);
    const file = memory.refuse(origin, reason, evidenceOf(contradiction, now()));
    alarm(`The evidence is in ${file}`);
  }

  async function look(origin: string, { keys, reader }: FollowedLog, heads: SignedHead[]) {
    const published = await reader.checkpoint().then(parseNote, () => null);
    const head = published && signedHead(published, keys);
    const judgement = await judge(
      head?.origin === origin ? [...heads, head] : heads,
      reader.readTile,
    );
    if (judgement === "consistent") undecided.delete(origin);
    else if (judgement !== "undecided") refuse(judgement);
    else if (!undecided.has(origin)) {
      undecided.add(origin);
      alarm(`The tiles of ${origin} do not show what it signed. Nothing is proved by that.`);
    }
  }

  /** Compares by the log's own tiles; one at a time for each log, for anybody can ask for it. */
  function investigate(origin: string, log: FollowedLog, heads: (SignedHead | null)[]): void {
    if (looking.has(origin) || memory.refusal(origin)) return;
    const known = heads.filter((head) => head !== null);
    const done = look(origin, log, known)
      .catch(() => alarm(`What ${origin} signed could not be looked into.`))
      .finally(() => looking.delete(origin));
    looking.set(origin, done);
  }

  function judgeRequest(old: bigint, proof: Buffer[], head: SignedHead, log: FollowedLog): Answer {
    const { origin, size } = head;
    const known = memory.head(origin);
    const seen = known ?? { size: 0n, root: noLeaves };
    const conflict = { status: 409, type: "text/x.tlog.size", body: `${seen.size}\n` };
    const fork = known && twoRoots(known, head);
    // Whatever else the request says: the log signed it.
    if (fork) refuse(fork);
    if (old > size) return { status: 400, body: "The old size is above the checkpoint's.\n" };
    if (size < seen.size) investigate(origin, log, [known, head]);
    if (old !== seen.size || fork) return conflict;
    if (!isConsistent(seen, head, proof)) {
      investigate(origin, log, [known, head]);
      return { status: 422, body: "The consistency proof does not hold.\n" };
    }
    if (!known || size > seen.size) memory.remember(head);
    const time = BigInt(Math.floor(now().getTime() / 1000));
    const { text } = parseNote(head.note) ?? {};
    if (!text) throw new TypeError("Not a note");
    if (!cosigned.has(origin)) say?.(`Cosigns ${origin} from its size ${size}`);
    cosigned.add(origin);
    return { status: 200, body: formatSignatureLine(cosign(text, signer, time)) };
  }

  return {
    vkey: signer.vkey.text,

    /** Follows a log by all its keys, which have its name; called again, by these instead. */
    follow(log: FollowedLog): void {
      const [key] = log.keys;
      if (!key || log.keys.some(({ name, kind }) => name !== key.name || kind !== "note")) {
        throw new TypeError("A log's keys carry its name");
      }
      logs.set(key.name, log);
    },

    /** One add-checkpoint request, from its bytes to the answer; throws when nothing can be stored. */
    addCheckpoint(body: Uint8Array): Answer {
      const request = parseAddCheckpoint(body);
      if (!request) return { status: 400, body: "Not an add-checkpoint request.\n" };
      const { origin } = request.checkpoint;
      const log = logs.get(origin);
      if (!log) return { status: 404, body: "That log is not followed here.\n" };
      const reason = memory.refusal(origin);
      if (reason) return { status: 403, body: `${reason}\n` };
      const head = signedHead(request.note, log.keys);
      if (!head) return { status: 403, body: "No key of that log has signed this.\n" };
      return judgeRequest(request.old, request.proof, head, log);
    },

    /** Compares what each log publishes with what it showed us; what it finds out comes by `alarm`. */
    lookAround(): void {
      for (const [origin, log] of logs) investigate(origin, log, [memory.head(origin)]);
    },

    /** Resolves when no log is being looked into. */
    async settled(): Promise<void> {
      while (looking.size > 0) await Promise.all(looking.values());
    },

    refusals: memory.refusals,
  };
}

export type Witness = ReturnType<typeof createWitness>;
