import type { VisitKind } from "../../../consent/index.ts";
import { looksText } from "./looks.text.ts";

/** Whether an attempt at this kind of visit has words of its own. */
export function isTriedKind(kind: string): kind is VisitKind {
  return Object.hasOwn(looksText.da.tried, kind);
}
