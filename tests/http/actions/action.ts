import type { Ask } from "../../access/matrix/route-table.ts";
import type { Actor, Machine, Row } from "../../properties/state-machine.ts";
import { may } from "../../properties/state-walk.ts";
import type { Fields } from "../visitor.ts";

/** Whoever has a button: those who write in the case, and those who come in by a link. */
export type Poster = Extract<Actor, "citizen" | "caseworker" | "jobformidler" | "reader"> | Guest;
type Guest = "helper" | "employer";

/** One button of one form, in the hands of one who is shown it. */
export type Action = {
  ask: Ask;
  /** The button's value, where the form has several. */
  button?: string;
  by: Poster;
  /** What stands in the address; the case by itself. */
  at?(row: Row, id: string): Record<string, string>;
  fields(row: Row, id: string): Fields | Promise<Fields>;
  /** What has to be there before it is pressed. */
  before?(row: Row, id: string): Promise<unknown>;
  /** What stands behind the address. */
  query?(id: string): string;
  /** The cookie of a link that was opened. */
  link?(id: string): string;
  /** The state it writes, or the act it is, by the machine's own table. */
  to?: string;
  act?: string;
  /** Where the machine lets words be changed, it changes words. */
  saves?: true;
  /** What the form can do where the table has no name for it. */
  also?: Readonly<Record<string, string>>;
  /** Made before, it is another thing the second time: not among any others in any order. */
  alone?: true;
  /** Where the table lets somebody, but not by this button. */
  not?: readonly string[];
  /** Where the one who posts sees no such row: nothing is told but that it is not there. */
  unseen?: readonly string[];
  /** Where it has happened already or never can, and the page it leads to says so instead. */
  told?: { in: readonly string[]; on: string };
};

/** Where the tables say that a press of the button leads from here; `undefined`: it is refused. */
export function pressed(m: Machine, one: Action, now: string): string | undefined {
  const also = one.also?.[now];
  if (also) return also;
  if (one.not?.includes(now)) return undefined;
  const { by, to, act, saves } = one;
  if (act) return m.acts?.[act]?.steps.find(([from]) => from === now)?.[1];
  if (by === "helper" || by === "employer") return undefined;
  const step = m.steps.find(([f, t, side]) => f === now && t === to && may(m, side, by));
  if (step) return step[1];
  const writes = Object.keys(m.who).some((side) => may(m, side, by));
  return saves && writes && m.open?.includes(now) ? now : undefined;
}

/** A day of a row as an ISO day. */
export const isoDay = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
/** A state in which a row is, for every one of those in which it stays. */
export const stays = (...states: string[]) => Object.fromEntries(states.map((one) => [one, one]));
export const revisionOf = ({ revision }: Row) => String(revision ?? 1);
