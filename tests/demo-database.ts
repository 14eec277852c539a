import { seedDemo } from "../scripts/seed-demo.ts";
import { hashOf, migrated, type TestDatabase, testDatabase } from "./database.ts";

/** The scenarios' journeys name days: what the seed counts from its own must fall on the same every year. */
export const scenariosBegin = new Date("2026-11-27T09:00:00+01:00");

/**
 * A database of its own with the ten demo cases, cloned from one that was seeded once.
 * @param now the moment the demo begins, by default this one
 */
export function demoDatabase(label: string, now = new Date()): Promise<TestDatabase> {
  const schema = new URL("../db/migrations/", import.meta.url);
  const seed = new URL("../db/seed/", import.meta.url);
  // Much of the demo is counted from its day: a server that outlives a day needs another one.
  const day = now.toISOString().slice(0, 10).replaceAll("-", "");
  const name = `minsag_demo_${hashOf(schema, seed)}_${day}`;
  return testDatabase(label, { name, fill: (adminUrl) => seedDemo(adminUrl, now), from: migrated });
}
