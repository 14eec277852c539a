type Actor = { actorName: string; authorityName: string | null };

/**
 * How often others looked, how many they are, and how often the answer was no. Looks at lists come
 * without the person's id, so there somebody is known by name and authority.
 *
 * @param looks summed per person and authority
 * @param lists allowed looks at lists, summed per day
 */
export function sumLooks(
  looks: readonly (Actor & { personId: string | null; times: number; denied: number })[],
  lists: readonly (Actor & { times: number })[],
): { times: number; people: number; denied: number } {
  const allowed = looks.filter((one) => one.times > 0);
  const known = new Set(allowed.map(nameOf));
  const onlyOnLists = new Set(lists.map(nameOf).filter((name) => !known.has(name)));
  return {
    times: sum([...allowed, ...lists].map((one) => one.times)),
    people: new Set(allowed.map((one) => one.personId ?? nameOf(one))).size + onlyOnLists.size,
    denied: sum(looks.map((one) => one.denied)),
  };
}

function nameOf({ actorName, authorityName }: Actor): string {
  return JSON.stringify([actorName, authorityName]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
