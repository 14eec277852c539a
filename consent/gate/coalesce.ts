import { connectionIsLost } from "./lost-connection.ts";

/** More at once would make the first of them wait for the last; most of the gain comes long before. */
const MOST = 32;

type Waiting<Q, A> = { ask: Q; resolve: (answer: A) => void; reject: (error: unknown) => void };

/**
 * Asks together what is asked in the same turn of the event loop or while an earlier question is
 * under way. Nobody waits for company.
 *
 * What fails together is asked again one by one, so that one caller's mistake is nobody else's.
 * @param askAll answers each question, in their order
 * @param lanes gatherings that may be under way at a time; they share what is waiting evenly
 */
export function coalesce<Q, A>(
  askAll: (asks: Q[]) => Promise<A[]>,
  lanes = 1,
): (ask: Q) => Promise<A> {
  const queue: Waiting<Q, A>[] = [];
  let driving = 0;
  let asking = 0;

  async function drive(): Promise<void> {
    driving += 1;
    while (queue.length > 0) {
      // Lets everybody who was just answered, or who asks in this same turn, come along.
      await new Promise((resolve) => setImmediate(resolve));
      const share = Math.ceil(queue.length / (lanes - asking));
      const some = queue.splice(0, Math.min(share, MOST));
      asking += 1;
      if (some.length > 0) await settle(some);
      asking -= 1;
    }
    driving -= 1;
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
      if (driving < lanes) void drive();
    });
}
