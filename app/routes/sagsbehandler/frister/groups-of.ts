import type { Frist } from "~/case/frist/clocks-of.ts";

const finished: readonly Frist["state"][] = ["met", "metLate", "over"];

/** What runs or stands still, what nothing has started, what cannot be seen here, and what is over. */
export function groupsOf(frister: readonly Frist[]) {
  const where = (wanted: (state: Frist["state"]) => boolean) =>
    frister.filter(({ state }) => wanted(state));
  const unseen = where((state) => state === "closed" || state === "notHere");
  const waiting = where((state) => state === "notStarted");
  const over = where((state) => finished.includes(state));
  const apart = new Set([...unseen, ...waiting, ...over]);
  return { running: frister.filter((one) => !apart.has(one)), waiting, unseen, over };
}
