import type { Operation } from "./operations.ts";

/** What one short slice of one operation showed. */
export interface Slice {
  /** Finished per second, by all clients together. */
  perSecond: number;
  /** Milliseconds from asking to answer. */
  p50: number;
  p95: number;
}

/** An operation with so many clients at once; `key` names it in the results. */
export interface Subject {
  key: string;
  clients: number;
  operation: Operation;
}

/**
 * Measures all subjects in turns, so that whatever else the machine does falls on all of them alike.
 * Each round begins with another subject.
 * @param options.sliceMs length of one turn; a client always finishes what it has begun
 * @returns for each key its slices in the order of the rounds
 */
export async function measureInTurns(
  subjects: Subject[],
  options: { rounds: number; sliceMs: number; onRound: (round: number) => void },
): Promise<Map<string, Slice[]>> {
  const slices = new Map(subjects.map(({ key }) => [key, [] as Slice[]]));
  for (let round = 0; round < options.rounds; round++) {
    const first = round % subjects.length;
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      await subject.operation.prepare?.();
      const slice = await measure(subject, options.sliceMs);
      slices.get(subject.key)?.push(slice);
    }
    options.onRound(round + 1);
  }
  return slices;
}

async function measure({ clients, operation }: Subject, sliceMs: number): Promise<Slice> {
  const latencies: number[] = [];
  const begun = performance.now();
  const client = async () => {
    for (let at = begun; at < begun + sliceMs; ) {
      await operation.run();
      const now = performance.now();
      latencies.push(now - at);
      at = now;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - begun) / 1000;
  return {
    perSecond: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
  };
}

/**
 * The value below which the share `q` of the values lies, interpolated between neighbours.
 * @throws RangeError when there are no values
 */
export function quantile(values: number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("no values");
  return below + (above - below) * (place % 1);
}
