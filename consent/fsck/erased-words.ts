/** A row or a payload, by its columns or members. */
export type Fields = Record<string, unknown>;

/** What a consent is after the last act on it, by that act. */
const OVER: Readonly<Record<string, string>> = {
  "consent.declined": "afvist",
  "consent.expired": "udloebet",
  "consent.revoked": "trukketTilbage",
};

/**
 * Consents that were over when an entry of theirs was lawfully erased. Their words must be gone, and
 * nothing else may differ from what the entries still say; an erased entry says only of what kind it was.
 */
export class ErasedWords {
  readonly #endings = new Map<string, Set<string>>();

  /** @param erasure the payload of an entry `data.erased` */
  add({ consent, entryKind }: Fields): void {
    if (typeof consent !== "string") return;
    const endings = this.#endings.get(consent) ?? new Set();
    this.#endings.set(consent, endings.add(OVER[String(entryKind)] ?? ""));
  }

  has(consent: string): boolean {
    return this.#endings.has(consent);
  }

  /**
   * @param row of the consent
   * @param said the facts as the latest entry that was not erased has them, in the order of `facts`
   */
  fits(row: Fields, said: string | undefined, facts: readonly string[]): boolean {
    const isOver = (status: unknown) => Object.values(OVER).some((one) => one === status);
    if (row.textShown !== null || !isOver(row.status)) return false;
    const values: unknown[] = said === undefined ? [] : JSON.parse(said);
    const was = new Map(facts.map((fact, place) => [fact, values[place]]));
    if (!isOver(was.get("status"))) {
      return this.#endings.get(String(row.id))?.has(String(row.status)) ?? false;
    }
    return facts.every(
      (fact) =>
        fact === "textShown" || JSON.stringify(was.get(fact)) === JSON.stringify(row[fact] ?? null),
    );
  }
}
