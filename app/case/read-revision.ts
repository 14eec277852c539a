/**
 * How often a draft had been saved when its form was opened, as the form sends it back. Anything that
 * is no such number is no draft's: 0. Nine digits are what the column holds.
 */
export function readRevision(typed: FormDataEntryValue | null): number {
  return typeof typed === "string" && /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}
