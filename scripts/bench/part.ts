import type { Cluster } from "../../db/cluster/index.ts";

/** What a part of the benchmark works with. */
export interface Bench {
  cluster: Cluster;
  passwords: Record<"appPassword" | "logPassword" | "filesPassword", string>;
  /** Small data and few rounds: to see that it runs, not how fast. */
  quick: boolean;
  say: (line: string) => void;
  /** Has something closed when all is over, the last one first. */
  onClose(stop: () => Promise<void>): void;
}

/** Calls `stop` for what was opened by then, newest first, once. */
export function closing(onFailure: (error: unknown) => void) {
  const stops: (() => Promise<void>)[] = [];
  let ending: Promise<void> | undefined;
  return {
    onClose: (stop: () => Promise<void>) => void stops.push(stop),
    close(): Promise<void> {
      ending ??= (async () => {
        for (const stop of stops.toReversed()) await stop().catch(onFailure);
      })();
      return ending;
    },
    get begun() {
      return ending !== undefined;
    },
  };
}
