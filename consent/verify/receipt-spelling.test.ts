import { expect, test } from "vitest";
import { verifyReceipt } from "./index.ts";
import { receiptText, signedPayload, trust } from "./receipt-fixture.ts";

/** One receipt has one spelling: what looks the same and is written otherwise is refused, never proved. */
const good = receiptText({ payload: signedPayload() });
const file: Record<string, string> = JSON.parse(good);
const outcome = async (change: Record<string, string>) =>
  (await verifyReceipt(JSON.stringify({ ...file, ...change }), trust)).outcome;

const breaks = [
  ...["\r\n", "\r", "\n\n", " \n", "\n ", "\v", "\f", "\0"],
  ...["\u0085", "\u2028", "\u2029", "\ufeff", "\u200b", "\u202e"],
];
const inEachPlace = (text: string, mark: string) => {
  const lines = text.split("\n");
  const before = lines.slice(1).map((_, at) => lines.slice(0, at + 1).join("\n"));
  const within = before.map((head) => head + mark + text.slice(head.length + 1));
  return [mark + text, text + mark, ...within];
};

test.each(["proof", "leaf", "payload"])(
  "no other end of a line anywhere in the %s",
  async (field) => {
    for (const mark of breaks) {
      for (const text of inEachPlace(file[field] ?? "", mark)) {
        expect(await outcome({ [field]: text }), JSON.stringify(mark)).toBe("failed");
      }
    }
  },
);

const numbers = ["1e0", "1.0", "-0", "01", "+1", "0x1", "NaN", "9007199254740993", "1".repeat(400)];
test.each(numbers)("no number written as %s", async (number) => {
  const { payload = "", leaf = "", proof = "" } = file;
  const changes: Record<string, string>[] = [
    { payload: payload.replace('"v":1', `"v":${number}`) },
    { leaf: leaf.replace('"v":1', `"v":${number}`) },
    { proof: proof.replace(/index \d+/, `index ${number}`) },
    { proof: proof.replace(/(\n\n[^\n]+\n)\d+/, `$1${number}`) },
  ];
  for (const change of changes) {
    expect(Object.entries(change).some(([field, text]) => file[field] === text)).toBe(false);
    expect(await outcome(change)).toBe("failed");
  }
});

test.each([
  ["a mark of byte order before it", `\ufeff${good}`],
  ["a key spelled with escapes", good.replace('"salt"', '"s\\u0061lt"')],
  ["a key twice", good.replace("{", `{"leaf":${JSON.stringify(file.leaf)},`)],
])("not with %s", async (_, text) => {
  expect(text).not.toBe(good);
  expect((await verifyReceipt(text, trust)).outcome).toBe("failed");
});

test("as it was given it is proved", async () => {
  expect(await outcome({})).toBe("proved");
});
