/** Kinds of visit to a list of many citizens. */
const listKinds = [
  "sag.worklist",
  "consent.inbox",
  "recall.list",
  "delegation.mine",
  "sagsmappe.inbox",
  "klage.list",
] as const;
export type ListKind = (typeof listKinds)[number];

export function isListKind(kind: string): kind is ListKind {
  return listKinds.some((one) => one === kind);
}
