import { expect, it, vi } from "vitest";
import { verifyReceiptFile } from "./index.ts";
import { afgoerelsePayload, receiptText, signedPayload, trust } from "./receipt-fixture.ts";

// Some twenty thousand receipts are checked; a busy machine needs its time.
vi.setConfig({ testTimeout: 600_000 });

/*
 * Every byte of the file, `keys` and `witnesses` included: they are there for showing, but a vkey
 * carries a hash of itself, so a changed one is no key and the file is refused.
 */
async function unseenChanges(text: string, bitsOf: (at: number) => number[]): Promise<string[]> {
  const good = new TextEncoder().encode(text);
  expect((await verifyReceiptFile(good, trust)).outcome).toBe("proved");
  const unseen: string[] = [];
  for (let at = 0; at < good.length; at += 1) {
    for (const bit of bitsOf(at)) {
      const changed = good.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      const { outcome } = await verifyReceiptFile(changed, trust);
      if (outcome !== "failed") unseen.push(`bit ${bit} of byte ${at}: ${outcome}`);
    }
  }
  return unseen;
}

it("no single bit of a decision's receipt can be changed", async () => {
  const every = [0, 1, 2, 3, 4, 5, 6, 7];
  expect(await unseenChanges(receiptText({ payload: afgoerelsePayload }), () => every)).toEqual([]);
});

it("no byte of a receipt with a passkey's signature can be changed, by a bit here and a bit there", async () => {
  expect(await unseenChanges(receiptText({ payload: signedPayload() }), (at) => [at % 8])).toEqual(
    [],
  );
});
