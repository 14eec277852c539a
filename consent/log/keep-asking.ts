import type { Asked, WitnessClient } from "./witness-client.ts";

/** At most once a second, and seldom while it fails. */
const EVERY_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * Asks one witness until stopped, whatever the others do.
 *
 * @param onChange told when asking begins to fail, fails in another way, or works again (null); not
 *   of every failure: a witness may be away for days
 * @returns what stops it; cuts the question under way
 */
export function keepAsking(
  client: WitnessClient,
  onChange: (failure: { code: string } | { error: unknown } | null) => void,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: NodeJS.Timeout | undefined;
  let pause = EVERY_MS;
  let failing: string | null = null;

  const note = (asked: Asked | { outcome: "threw"; error: unknown }): void => {
    const name = failureName(asked);
    pause = name === null ? EVERY_MS : Math.min(2 * pause, LONGEST_MS);
    if (name === failing || signal.aborted) return;
    failing = name;
    if (asked.outcome === "failed") onChange({ code: asked.code });
    else onChange(asked.outcome === "threw" ? { error: asked.error } : null);
  };
  const loop = async (): Promise<void> => {
    note(
      await client.ask(signal).catch((error: unknown) => ({ outcome: "threw", error }) as const),
    );
    if (!signal.aborted) timer = setTimeout(() => (running = loop()), pause).unref();
  };
  let running = loop();
  return async () => {
    stopping.abort();
    clearTimeout(timer);
    await running;
  };
}

function failureName(asked: Asked | { outcome: "threw"; error: unknown }): string | null {
  if (asked.outcome === "failed") return asked.code;
  if (asked.outcome !== "threw") return null;
  return asked.error instanceof Error ? asked.error.name : "threw";
}
