import { expect, test } from "vitest";
import { formId, readFormKey } from "./form-id.server.ts";

const key = "5f0c0d8e-1f1b-4a1b-9a3d-0a1b2c3d4e5f";

test("the same form with the same words is one thing, with other words another", () => {
  expect(formId(key, ["Hej"])).toBe(formId(key, ["Hej"]));
  const ids = [formId(key, ["Hej"]), formId(key, ["Nej"]), formId(key, ["H", "ej"])];
  expect(new Set([...ids, formId(crypto.randomUUID(), ["Hej"]), key]).size).toBe(5);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-/);
});

test("a form without a key of ours gets one of its own", () => {
  const sent = (noegle: string) => {
    const form = new FormData();
    form.set("noegle", noegle);
    return readFormKey(form);
  };
  expect(sent(key.toUpperCase())).toBe(key);
  expect(sent("x")).not.toBe(sent("x"));
  expect(readFormKey(new FormData())).toMatch(/^[0-9a-f-]{36}$/);
});
