import pino from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PATIENCE_SECONDS } from "../../consent/index.ts";
import { watchLog } from "./log-watch.ts";

beforeEach(
  () => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] }),
);
afterEach(() => void vi.useRealTimers());

function watching() {
  const said: string[] = [];
  const log = pino({ base: null }, { write: (line) => void said.push(JSON.parse(line).msg) });
  const state = { waiting: 3, oldestSeconds: 600, unaccounted: 0 };
  return { said, state, watch: watchLog({ look: async () => state } as never, log) };
}

test("what waited before the process came is given its time, and then told once", async () => {
  const { said, watch } = watching();
  await vi.advanceTimersByTimeAsync(1_000 * PATIENCE_SECONDS);
  expect([watch.isWell(), said]).toEqual([true, []]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect([watch.isWell(), said]).toEqual([false, ["the log does not keep up"]]);
  watch.stop();
});

test("an answer without an entry is told at once, and its end as well", async () => {
  const { said, state, watch } = watching();
  state.unaccounted = 1;
  await vi.advanceTimersByTimeAsync(1_000);
  expect([watch.isWell(), said]).toEqual([false, ["the log does not keep up"]]);
  state.unaccounted = 0;
  state.oldestSeconds = 0;
  await vi.advanceTimersByTimeAsync(1_000);
  expect([watch.isWell(), said]).toEqual([
    true,
    ["the log does not keep up", "the log keeps up again"],
  ]);
  watch.stop();
});
