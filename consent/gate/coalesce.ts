import { connectionIsLost } from "./lost-connection.ts";

/** More at once would make the first of them wait for the last; most of the gain comes long before. */
const MOST = 32;

type Waiting<Q, A> = { ask: Q; resolve: (answer: A) => void; reject: (error: unknown) => void };

/**
 * Asks together what is asked in the same turn of the event loop or while an earlier question is
 * under way; one gathering at a time. Nobody waits for company.
 *
 * What fails together is asked again one by one, so that one caller's mistake is nobody else's.
 * @param askAll answers each question, in their order
 */
export function coalesce<Q, A>(askAll: (asks: Q[]) => Promise<A[]>): (ask: Q) => Promise<A> {
  let queue: Waiting<Q, A>[] = [];
  let busy = false;

  async function drive(): Promise<void> {
    busy = true;
    while (queue.length > 0) {
      // Lets everybody who was just answered, or who asks in this same turn, come along.
      await new Promise((resolve) => setImmediate(resolve));
      const some = queue.slice(0, MOST);
      queue = queue.slice(MOST);
      await settle(some);
    }
    busy = false;
  }

  async function settle(some: Waiting<Q, A>[]): Promise<void> {
    try {
      const answers = await askAll(some.map(({ ask }) => ask));
      for (const [place, { resolve }] of some.entries()) resolve(answers[place] as A);
    } catch (error) {
      if (some.length === 1 || connectionIsLost(error)) {
        for (const { reject } of some) reject(error);
      } else {
        for (const one of some) await settle([one]);
      }
    }
  }

  return (ask) =>
    new Promise((resolve, reject) => {
      queue.push({ ask, resolve, reject });
      if (!busy) void drive();
    });
}
