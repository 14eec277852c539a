import { expect, it } from "vitest";
import { verifyReceiptFile } from "../../../consent/verify/index.ts";
import { consentPayload, receiptText, trust } from "../../../consent/verify/receipt-fixture.ts";
import { categoryText } from "../category.text.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { verdictText } from "./verdict.text.ts";

async function labelsOf(kind: string, status: string) {
  const file = new TextEncoder().encode(
    receiptText({ payload: { ...consentPayload, kind, status } }),
  );
  const words = { verdict: verdictText.da, category: categoryText.da };
  const { facts } = describeVerdict(await verifyReceiptFile(file, trust), words, "da");
  return facts.map(({ label }) => label);
}

it("says of a yes that it holds", async () => {
  const labels = await labelsOf("consent.given", "givet");
  expect(labels).toEqual(
    expect.arrayContaining(["Gælder fra", "Gælder til og med", "Det stod der"]),
  );
});

it("shows what a name is really made of", async () => {
  const payload = { ...consentPayload, recipientName: "Nørreby\u202e enummoK\u200b\u0007" };
  const file = new TextEncoder().encode(receiptText({ payload }));
  const words = { verdict: verdictText.da, category: categoryText.da };
  const { outcome, facts } = describeVerdict(await verifyReceiptFile(file, trust), words, "da");
  expect(outcome).toBe("proved");
  expect(facts).toContainEqual({
    label: "Hvem må få dem",
    value: "Nørreby\ufffd enummoK\ufffd\ufffd",
  });
});

it("tells when it happened apart from when it was written down, and proves neither by the other", async () => {
  const payload = { ...consentPayload, givenAt: "2026-03-02T10:20:00.000000Z" };
  const file = new TextEncoder().encode(receiptText({ payload }));
  const words = { verdict: verdictText.da, category: categoryText.da };
  const { facts } = describeVerdict(await verifyReceiptFile(file, trust), words, "da");
  expect(facts.slice(1, 3)).toEqual([
    { label: "Hvornår", value: "2. marts 2026 kl. 11.20" },
    { label: "Skrevet i bogen", value: "22. november 2026 kl. 09.00" },
  ]);
});

it.each([
  ["revoked", "trukketTilbage", "Skulle have gældt til og med", "Det ja, der er taget tilbage"],
  ["expired", "udloebet", "Gjaldt til og med", "Det ja, der er slut"],
])("never says of a yes that is %s that it holds", async (event, status, until, words) => {
  const labels = await labelsOf(`consent.${event}`, status);
  expect(labels).toEqual(expect.arrayContaining(["Gjaldt fra", until, words]));
  expect(labels.filter((label) => label.startsWith("Gælder"))).toEqual([]);
});
