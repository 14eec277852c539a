import { seedDemo } from "../scripts/seed-demo.ts";
import { hashOf, migrated, type TestDatabase, testDatabase } from "./database.ts";

/** A database of its own with the ten demo cases, cloned from one that was seeded once. */
export function demoDatabase(label: string): Promise<TestDatabase> {
  const schema = new URL("../db/migrations/", import.meta.url);
  const seed = new URL("../db/seed/", import.meta.url);
  // Much of the demo is counted from its day: a server that outlives a day needs another one.
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "");
  const name = `minsag_demo_${hashOf(schema, seed)}_${day}`;
  return testDatabase(label, { name, fill: seedDemo, from: migrated });
}
