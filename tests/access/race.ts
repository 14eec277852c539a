import { eq, sql as raw } from "drizzle-orm";
import { createGate } from "../../consent/index.ts";
import { connect, type Database } from "../../db/client.ts";
import { consent } from "../../db/schema/index.ts";
import { scene } from "./scene.ts";

type Options = { meanwhile?: () => Promise<void>; kind?: "consent.decide" | "delegation.decide" };

/** A scene with a reader at the region and a citizen who decides over connections of their own. */
export async function race(label: string) {
  const s = await scene(label);
  const clinic = (await s.professional(s.region, "kliniskFunktion", false)).session;
  // Readers must never keep the citizen waiting for a connection instead of for a lock.
  const pool = connect(s.appUrl, 8);
  const own = createGate(pool, { idleMinutes: 30, absoluteMinutes: 480 });
  const here = s.admin`(select oid from pg_database where datname = current_database())`;

  /** How many wait for a citizen's lock in this database. */
  async function waiting(): Promise<number> {
    const [row] = await s.admin`
      select count(*)::int as n from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and not l.granted and a.wait_event_type = 'Lock'
        and l.database = ${here}`;
    return row?.n ?? 0;
  }

  return {
    ...s,
    clinic,
    own,
    waiting,

    list: (id: string) =>
      s.gate.visit(
        { session: clinic, kind: "document.list", basis: { kind: "samtykke", consent: id } },
        papers,
      ),

    readPaper: (id: string) =>
      s.gate.readDocument({
        ...{ session: clinic, document: s.lae265.id },
        basis: { kind: "samtykke", consent: id },
      }),

    /** A decision of the citizen's; `meanwhile` runs after the change, before the commit. */
    decide<T>(
      work: (db: Database) => Promise<T>,
      { meanwhile = async () => {}, kind = "consent.decide" }: Options = {},
    ) {
      return own.visit({ session: s.citizenSession, kind, basis: { kind: "selv" } }, async (db) => {
        const result = await work(db);
        await meanwhile();
        return result;
      });
    },

    /** Asks the server until so many wait, or one that should have waited has gone on. */
    async untilWaiting(count: number, ...waiters: Promise<unknown>[]): Promise<boolean> {
      let over = false;
      const end = () => {
        over = true;
      };
      for (const waiter of waiters) waiter.then(end, end);
      while ((await waiting()) !== count) if (over) return false;
      return !over;
    },

    /** Until some transaction holds a citizen's lock alone. */
    async untilLocked(): Promise<void> {
      const held = () => s.admin`
        select from pg_locks where locktype = 'advisory' and granted and mode = 'ExclusiveLock'
          and database = ${here}`;
      while ((await held()).length === 0);
    },

    async drop() {
      await pool.end();
      await s.drop();
    },
  };
}
export type Race = Awaited<ReturnType<typeof race>>;

/** The papers the visit shows. */
export const papers = async (db: Database) => [
  ...(await db.execute<{ id: string }>(raw`select id from document`)),
];

/** The citizen takes the consent back. */
export const revoke = (id: string) => (db: Database) =>
  db.update(consent).set({ status: "trukketTilbage" }).where(eq(consent.id, id));

/** The citizen excepts a paper. */
export const except = (id: string, paper: string) => (db: Database) =>
  db
    .update(consent)
    .set({ exceptedDocuments: [paper] })
    .where(eq(consent.id, id));

/** A door that stays shut until it is opened. */
export function barrier() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { wait: () => promise, open: resolve };
}
