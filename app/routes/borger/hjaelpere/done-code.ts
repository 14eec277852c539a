import { hjaelpereText } from "./hjaelpere.text.ts";

export type DoneCode = keyof typeof hjaelpereText.da.done;

/** A notice is asked for by a fixed code in the address; anything else shows none. */
export function doneCode(value: string | null): DoneCode | null {
  return value !== null && Object.hasOwn(hjaelpereText.da.done, value) ? (value as DoneCode) : null;
}
