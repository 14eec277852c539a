import type { Contradiction } from "./contradiction.ts";

/** Why a log is refused, in one line. */
export function reasonOf({ older, newer }: Contradiction): string {
  return older.size === newer.size
    ? `The log ${older.origin} signed two different roots for ${older.size} leaves.`
    : `The log ${older.origin} signed ${newer.size} leaves that do not begin with the ${older.size} it signed before.`;
}

/** Everything that a third person needs to see the same, without us and without the log. */
export function evidenceOf({ older, newer, nodes }: Contradiction, at: Date): string {
  const parts = [
    `Found ${at.toISOString()}. Both heads carry the log's signature.`,
    `== Head of ${older.size} leaves\n${older.note}`,
    `== Head of ${newer.size} leaves\n${newer.note}`,
  ];
  if (nodes.length > 0) {
    parts.push(
      `== Nodes of the tree of ${newer.size} leaves (RFC 6962 section 2.1.2, innermost first)\n` +
        "They lead to its root, but from another root of the " +
        `first ${older.size} leaves than the one signed.\n` +
        nodes.map((node) => `${node.toString("base64")}\n`).join(""),
    );
  }
  return parts.join("\n\n");
}
