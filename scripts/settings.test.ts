import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("only this machine reaches the demo, unless somebody says otherwise", () => {
  expect(readSettings({}).host).toBe("localhost");
  expect(readSettings({ NODE_ENV: "test" }).host).toBe("localhost");
  expect(readSettings({ HOST: "0.0.0.0" }).host).toBe("0.0.0.0");
});

test("in production it listens everywhere, unless somebody says otherwise", () => {
  expect(readSettings({ NODE_ENV: "production" }).host).toBeUndefined();
  expect(readSettings({ NODE_ENV: "production", HOST: "127.0.0.1" }).host).toBe("127.0.0.1");
});
