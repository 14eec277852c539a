import type { VisitKind } from "../../../consent/index.ts";
import { looksText } from "./looks.text.ts";

/** Kinds of visit to a list of many citizens. */
export type ListKind = "sag.worklist" | "consent.inbox" | "recall.list";

export function isListKind(kind: string): kind is ListKind {
  return Object.hasOwn(looksText.da.list, kind);
}

/** Whether an attempt at this kind of visit has words of its own. */
export function isTriedKind(kind: string): kind is VisitKind {
  return Object.hasOwn(looksText.da.tried, kind);
}
