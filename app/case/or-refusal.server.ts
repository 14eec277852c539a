import { type ActRefusal, actRefusal } from "../../consent/index.ts";

/**
 * An act's own answer, or the refusal of the database's guards as a value. Put around the whole
 * visit: a refused statement has undone its transaction.
 * @throws what is no refusal: a bug or an outage
 */
export async function orRefusal<T>(
  work: Promise<T>,
): Promise<T | { readonly state: "refused"; readonly refusal: ActRefusal }> {
  try {
    return await work;
  } catch (error) {
    const refusal = actRefusal(error);
    if (!refusal) throw error;
    return { state: "refused", refusal };
  }
}
