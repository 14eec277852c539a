import { listeText } from "./liste.text.ts";

export type ListDone = keyof typeof listeText.da.done;

/** A notice is asked for by a fixed code in the address; anything else shows none. */
export function listDone(value: string | null): ListDone | null {
  return value !== null && Object.hasOwn(listeText.da.done, value) ? (value as ListDone) : null;
}
