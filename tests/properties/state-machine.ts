import type { FleksjobScene } from "../access/fleksjob-scene.ts";

/** Who tries; each with a session of their own. `elsewhere` and `reader` work for another authority. */
export const actors = [
  "citizen",
  "stranger",
  "caseworker",
  "jobformidler",
  "ydelse",
  "elsewhere",
  "reader",
] as const;
export type Actor = (typeof actors)[number];
export type Row = Record<string, unknown>;

/** What else makes a state follow another: a function of the database, another row, a day that passes. */
type Act = {
  steps: readonly (readonly [from: string, to: string])[];
  run(id: string): Promise<unknown>;
};

/**
 * The life of a row, as docs/domain.md tells it and without a look at the SQL that keeps it: the
 * first state is where it begins.
 */
export type Machine = {
  table: string;
  /** The column that names the row; by default `id`. */
  key?: string;
  states: readonly [string, ...string[]];
  /** From, to, and who may: all others may not, and nobody takes any other step. */
  steps: readonly (readonly [from: string, to: string, who: string])[];
  /** Who stands for those names, and in which kind of visit they write. */
  who: Record<string, { kind: string; actors: readonly Actor[] }>;
  /** States in which whoever may write may still change words. */
  open?: readonly string[];
  /** States that a row may be born in, and by whom; by default the first, by `by`. */
  born?: Record<string, readonly string[]>;
  /** A row to insert, and who inserts it. */
  row(): Row | Promise<Row>;
  by: string;
  /** How it begins where nobody inserts it: answers its key. */
  make?(): Promise<string>;
  /** States that somebody can ask for; by default each. */
  written?: readonly string[];
  /** What is written along with a state; by default its name alone. */
  change?(to: string): Row;
  /** The state of a row where it is not its `status` alone. */
  state?(row: Row): string;
  /** The state in which there is no row any more. */
  gone?: string;
  /** The basis of professionals' visits where it is not the case but the row itself. */
  basis?: "tilbagetrukket" | "klage";
  acts?: Record<string, Act>;
};

export type Opening = Parameters<FleksjobScene["set"]>[0];

/** The visit that an actor opens for a kind: citizens in what is theirs, professionals in the case or on the row. */
export function opening(s: FleksjobScene, sessions: Record<Actor, Buffer>) {
  return ({ basis }: Machine, actor: Actor, kind: string, id: string): Opening => {
    if (actor === "citizen" || actor === "stranger") return s.own(kind, sessions[actor]);
    if (basis) return { session: sessions[actor], kind, basis, id };
    return s.office(kind, sessions[actor]);
  };
}
