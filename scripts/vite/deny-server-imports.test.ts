import { expect, it } from "vitest";
import { deniedReason } from "./deny-server-imports.ts";

it.each([
  ["node:crypto", null],
  ["drizzle-orm", null],
  ["drizzle-orm/pg-core", null],
  ["postgres", null],
  ["../../consent/index.ts", "consent/index.ts"],
  ["../db/client.ts", "db/client.ts"],
  ["~/.server/services.ts", "app/.server/services.ts"],
  ["pg-alias", "node_modules/postgres/src/index.js"],
])("denies %s", (source, resolved) => {
  expect(deniedReason(source, resolved)).not.toBeNull();
});

it.each([
  ["react", "node_modules/react/index.js"],
  ["./button.tsx", "app/components/button.tsx"],
  ["postgres-date", "node_modules/postgres-date/index.js"],
  ["./consent-text.ts", "app/routes/borger/consent/text.ts"],
  ["../../consent/verify/index.ts", "consent/verify/index.ts"],
  ["../outside.ts", "../elsewhere/db/x.ts"],
])("allows %s", (source, resolved) => {
  expect(deniedReason(source, resolved)).toBeNull();
});
