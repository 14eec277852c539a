import type { Month } from "~/case/money/read-months.server.ts";

/**
 * The months that stand whole at the top: those whose money is still to come, the next first. When all of
 * it has come, the newest. A month that is registered early does not put the next payment out of sight.
 *
 * @param months the newest first, as `readMonths` answers them
 */
export function firstShown(months: readonly Month[]): Month[] {
  // A correction has a day of its own: the month was, or is, paid on that of its first version.
  const coming = months.filter(({ current, earlier }) => !(earlier.at(-1) ?? current).paid);
  const shown = new Set(coming.map(({ current }) => current.month));
  const [newest] = months;
  if (shown.size === 0 && newest) shown.add(newest.current.month);
  return months
    .filter(({ current }) => shown.has(current.month))
    .toSorted((a, b) => a.current.month.localeCompare(b.current.month));
}
