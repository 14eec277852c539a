import { type ActRefusal, actRefusal } from "../../consent/index.ts";

/**
 * An act's own answer, or the refusal of the database's guards as a value. Put around the whole
 * visit: a refused statement has undone its transaction.
 * @param undone forgets what the visit has read: no entry tells of it now, so nobody may be shown it
 * @throws what is no refusal: a bug or an outage
 */
export async function orRefusal<T>(
  work: Promise<T>,
  undone?: () => void,
): Promise<T | { readonly state: "refused"; readonly refusal: ActRefusal }> {
  try {
    return await work;
  } catch (error) {
    const refusal = actRefusal(error);
    if (!refusal) throw error;
    undone?.();
    return { state: "refused", refusal };
  }
}
