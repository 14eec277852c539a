import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const build = join(import.meta.dirname, "../../build");
const read = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html|json|map)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");

/**
 * Strings that stand in server code, one per layer, and that no minifier changes. Each must be found
 * in the server build, which proves that the search works, and never in what browsers are sent.
 */
const markers = [
  "select * from open_visit(",
  "sag_contact",
  "__Host-minsag",
  "application_name",
  "private_key_jwt",
  "Karin Testsen",
];

test("no server code reaches the browser", () => {
  const client = read(join(build, "client"));
  const server = read(join(build, "server"));
  expect(client.length).toBeGreaterThan(100_000);
  for (const marker of markers) {
    expect(server, marker).toContain(marker);
    expect(client, marker).not.toContain(marker);
  }
});

test("no source map is published", () => {
  const files = readdirSync(join(build, "client"), { recursive: true });
  expect(files.filter((file) => String(file).endsWith(".map"))).toEqual([]);
});
