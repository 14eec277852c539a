/** Checks, in the order they are told. */
export const checks = [
  "leaves",
  "order",
  "complete",
  "tiles",
  "checkpoints",
  "chain",
  "signatures",
  "cosignatures",
  "rows",
  "consents",
  "delegations",
  "recalls",
  "passkeys",
] as const;
export type Check = (typeof checks)[number];

/** `faults` name entries, tiles, sizes and ids, never what an entry holds; at most 20 are kept. */
export type Verdict = { check: Check; looked: number; faultCount: number; faults: string[] };

const KEPT_FAULTS = 20;

/** Gathers what the checks found. */
export class Report {
  readonly #found = new Map<Check, Verdict>(
    checks.map((check) => [check, { check, looked: 0, faultCount: 0, faults: [] }]),
  );

  /** One thing was looked at; `fault` says what is wrong with it, null that nothing is. */
  look(check: Check, fault: string | null): void {
    const verdict = this.#found.get(check);
    if (!verdict) throw new RangeError(check);
    verdict.looked += 1;
    if (!fault) return;
    verdict.faultCount += 1;
    if (verdict.faults.length < KEPT_FAULTS) verdict.faults.push(fault);
  }

  verdicts(): Verdict[] {
    return [...this.#found.values()];
  }
}
