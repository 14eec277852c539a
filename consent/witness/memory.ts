import { hash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { parseCheckpoint } from "../log/checkpoint.ts";
import { parseNote } from "../log/note.ts";
import type { SignedHead } from "./contradiction.ts";
import { syncFolder, writeDurably } from "./durable.ts";

/** What is stored: a note for each log, and the key seen at each address at first contact. */
const stored = z.strictObject({
  v: z.literal(1),
  heads: z.array(z.string()),
  pins: z.array(z.tuple([z.string(), z.string()])),
});

/** A failure whose message tells the operator what to do. */
export class WitnessError extends Error {}

/** Reads a note that was verified before it was stored; null if it is none. */
export function readHead(note: string): SignedHead | null {
  const parsed = parseNote(note);
  const checkpoint = parsed && parseCheckpoint(parsed.text);
  return checkpoint && { ...checkpoint, note };
}

function readState(file: string) {
  try {
    const { heads, pins } = stored.parse(JSON.parse(readFileSync(file, "utf8")));
    const read = heads.map(readHead).filter((head) => head !== null);
    if (read.length !== heads.length) throw new TypeError("not a checkpoint");
    return { heads: new Map(read.map((head) => [head.origin, head])), pins: new Map(pins) };
  } catch {
    throw new WitnessError(`${file} cannot be read. Restore it: a witness must not sign without.`);
  }
}

const REFUSED = /^(?<origin>[^\n]+)\n(?<reason>[^\n]+)\n/;

function readRefusals(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(
    files.map((name) => {
      const groups = REFUSED.exec(readFileSync(join(folder, name), "utf8"))?.groups;
      if (!groups?.origin || !groups.reason) {
        throw new WitnessError(`${join(folder, name)} cannot be read. Restore it.`);
      }
      return [groups.origin, groups.reason];
    }),
  );
}

/**
 * What the witness must never forget, in its own folder: `state.json`, and a file for each log it
 * refuses, which is both the evidence and the refusal. Every change is on disk when it returns.
 *
 * @param hasKey whether there is a key already: with it, a missing state is a lost one
 * @throws WitnessError when something is there that cannot be read, or was there and is gone
 */
export function openMemory(folder: string, hasKey: boolean) {
  const file = join(folder, "state.json");
  const refusedFolder = join(folder, "refused");
  if (hasKey && !existsSync(file)) {
    throw new WitnessError(
      `${file} is gone, the key is not. A witness that forgot must not sign: restore the file, ` +
        "or delete the key too and begin as a new witness.",
    );
  }
  mkdirSync(refusedFolder, { recursive: true, mode: 0o700 });
  for (const made of [folder, dirname(folder)]) syncFolder(made);
  let state = existsSync(file)
    ? readState(file)
    : { heads: new Map<string, SignedHead>(), pins: new Map<string, string>() };
  const refused = readRefusals(refusedFolder);

  const store = (next: typeof state): void => {
    const heads = [...next.heads.values()].map(({ note }) => note);
    writeDurably(file, `${JSON.stringify({ v: 1, heads, pins: [...next.pins] }, null, 2)}\n`);
    // Only now: what is not certain to last was not seen.
    state = next;
  };
  if (!existsSync(file)) store(state);

  return {
    head: (origin: string): SignedHead | null => state.heads.get(origin) ?? null,
    pin: (address: string): string | null => state.pins.get(address) ?? null,
    refusal: (origin: string): string | null => refused.get(origin) ?? null,
    refusals: (): string[] => [...refused.values()],

    remember(head: SignedHead): void {
      store({ ...state, heads: new Map(state.heads).set(head.origin, head) });
    },
    trust(address: string, vkey: string): void {
      store({ ...state, pins: new Map(state.pins).set(address, vkey) });
    },
    /** @returns the file with the evidence */
    refuse(origin: string, reason: string, evidence: string): string {
      // First in memory: a full disk must not let the next request through.
      refused.set(origin, reason);
      const name = hash("sha256", origin, "hex").slice(0, 32);
      const path = join(refusedFolder, `${name}.txt`);
      writeDurably(path, `${origin}\n${reason}\n${evidence}`);
      return path;
    },
  };
}

export type Memory = ReturnType<typeof openMemory>;
