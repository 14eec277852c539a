const ISO_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

/** The calendar day in Copenhagen, ISO. */
export function dayOf(at: Date): string {
  return ISO_DAY.format(at);
}

export type Day<Look, ListLook> = { day: string; looks: Look[]; lists: ListLook[] };

/**
 * One page of looks, newest first, as days; looks at lists (summed per day) join the page that shows
 * their day first, so that each is shown once whatever page one reads.
 *
 * @param looks of this page, newest first
 * @param lists of all days, newest first
 * @param dayBefore the last day of the page before; null on the first page
 * @param isLast whether older pages follow
 */
export function groupByDay<Look extends { at: Date }, ListLook extends { day: string }>(
  looks: readonly Look[],
  lists: readonly ListLook[],
  dayBefore: string | null,
  isLast: boolean,
): Day<Look, ListLook>[] {
  const oldest = looks.at(-1);
  const from = isLast || !oldest ? "" : dayOf(oldest.at);
  const here = lists.filter(
    (one) => one.day >= from && (dayBefore === null || one.day < dayBefore),
  );
  const days = new Map<string, Day<Look, ListLook>>();
  const on = (day: string) => {
    const found = days.get(day) ?? { day, looks: [], lists: [] };
    days.set(day, found);
    return found;
  };
  for (const one of looks) on(dayOf(one.at)).looks.push(one);
  for (const one of here) on(one.day).lists.push(one);
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}
