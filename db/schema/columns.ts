import { customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** Text a person reads, in both languages of the portal. */
export type Localized = { da: string; en: string };

/** A row's own id: random, so that it can stand in an address without telling anything. */
export const id = () => uuid("id").primaryKey().defaultRandom();

/** An instant with time zone; microseconds in the database, milliseconds in JavaScript. */
export const instant = (name: string) => timestamp(name, { withTimezone: true });

/** Raw bytes (hashes, salts). */
export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** A 64-bit transaction id, never reused within one cluster. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });
