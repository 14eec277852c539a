import type { Sequencer } from "./sequencer.ts";

/** Between looks for new entries; half of it is what an entry waits on average. */
const EVERY_MS = 100;
/** After a failure, and while another process has the turn. */
const PAUSE_MS = 1_000;

/**
 * Sequences until stopped. Any number of processes may do it: the rounds take turns, and when one
 * process dies the next round is another's.
 * @param onFailure told of every round that failed; the next one begins after a second
 * @returns what stops it; resolves when the round under way has ended
 */
export function keepSequencing(
  sequencer: Sequencer,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const loop = async (): Promise<void> => {
    let pause = EVERY_MS;
    try {
      while ((await sequencer.round()).more && !stopped);
    } catch (error) {
      if (!stopped) onFailure(error);
      pause = PAUSE_MS;
    }
    if (!stopped) timer = setTimeout(() => (running = loop()), pause).unref();
  };
  let running = loop();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
