import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { secret } from "./secret.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "min-sag-secret-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test("a secret is random, stays the same and is the owner's alone", () => {
  const first = secret(dataDir, "one");
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(secret(dataDir, "one")).toBe(first);
  expect(secret(dataDir, "two")).not.toBe(first);
  const file = statSync(join(dataDir, "secrets", "one"));
  if (process.platform !== "win32") expect(file.mode & 0o777).toBe(0o600);
});
