import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createGate } from "../../consent/index.ts";
import { connect, type Database } from "../../db/client.ts";
import { type Scene, scene } from "./scene.ts";

/** The case says when an answer to the citizen is promised, kept by the database as messages come. */
let s: Scene;
let staff: Awaited<ReturnType<Scene["professional"]>>;
let pool: ReturnType<typeof connect>;
let own: ReturnType<typeof createGate>;
beforeAll(async () => {
  s = await scene("answer_due");
  staff = await s.professional(s.kommune, "jobformidler", true);
  pool = connect(s.appUrl, 4);
  own = createGate(pool, { idleMinutes: 30, absoluteMinutes: 480 });
});
afterAll(async () => {
  await pool.end();
  await s.drop();
});

const nothing = async () => {};

/** Writes in a case; `meanwhile` runs after the message is stored and before it is committed. */
function write(from: "citizen" | "office", sag: { id: string }, meanwhile = nothing) {
  const basis =
    from === "citizen" ? ({ kind: "selv" } as const) : ({ kind: "egenSag", sag: sag.id } as const);
  const session = from === "citizen" ? s.citizenSession : staff.session;
  return own.visit({ session, kind: "message.write", basis }, async (db) => {
    await insert(db, sag);
    await meanwhile();
  });
}

const insert = (db: Database, sag: { id: string }) =>
  db.execute(
    sql`insert into message (sag_id, citizen_id, body) values (${sag.id}, ${s.citizen.id}, 'Hej')`,
  );

async function newCase() {
  const sag = await s.make.sag(s.citizen.id, s.kommune.id);
  await s.make.contact(sag, staff.person.id, "jobformidler");
  return sag;
}

async function kept(sag: { id: string }) {
  const [row] = await s.admin`
    select answer_asked_at as asked, answer_due_at as due,
      extract(epoch from answer_due_at - answer_asked_at) / 3600 as hours,
      (select min(sent_at) from message m where m.sag_id = s.id and answer_due_at is not null and answered_at is null) as oldest
    from sag s where id = ${sag.id}`;
  return row;
}

/** Until one more of this database's connections waits for a row. */
async function untilBlocked() {
  for (;;) {
    const [row] = await s.admin`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    if (row?.n === 1) return;
  }
}

test("is set when the citizen writes, stays for the oldest, and goes when somebody answers", async () => {
  const sag = await newCase();
  expect(await kept(sag)).toMatchObject({ asked: null, due: null });
  await write("citizen", sag);
  const first = await kept(sag);
  expect(Number(first?.hours)).toBe(24);
  expect(first?.asked).toEqual(first?.oldest);
  await write("citizen", sag);
  expect(await kept(sag)).toMatchObject({ asked: first?.asked, due: first?.due });
  await write("office", sag);
  expect(await kept(sag)).toMatchObject({ asked: null, due: null, oldest: null });
  await write("office", sag);
  expect(await kept(sag)).toMatchObject({ asked: null, due: null });
});

test("is each case's own", async () => {
  const [one, other] = [await newCase(), await newCase()];
  await write("citizen", one);
  await write("office", other);
  expect((await kept(one))?.due).not.toBeNull();
  expect((await kept(other))?.due).toBeNull();
});

test("follows the case's regelsaet, also where that counts in working days", async () => {
  const sag = await newCase();
  await s.admin`
    insert into regelsaet (code, label, valid_from, source, verified) values ('days', '{}', '2026-01-01', 'Test', false)`;
  await s.admin`
    insert into regel (regelsaet, code, label, kind, amount, unit, starts, source, verified)
    values ('days', 'answer', '{}', 'serviceloefte', 2, 'workingDays', 'beskedFraBorger', 'Test', false)`;
  await s.admin`update sag set regelsaet = 'days' where id = ${sag.id}`;
  await write("citizen", sag);
  const [row] = await s.admin`
    select (answer_due_at at time zone 'Europe/Copenhagen')::text as until,
      (add_working_days((answer_asked_at at time zone 'Europe/Copenhagen')::date, 2) + 1)::timestamp::text as expected
    from sag where id = ${sag.id}`;
  expect(row?.until).toBe(row?.expected);
});

test("a message that comes while the office answers still waits", async () => {
  const sag = await newCase();
  let answering: Promise<unknown> = nothing();
  await write("citizen", sag, async () => {
    // The office cannot have read what is not committed: its answer waits, and leaves this one open.
    answering = write("office", sag);
    await untilBlocked();
  });
  await answering;
  const row = await kept(sag);
  expect(row?.oldest).not.toBeNull();
  expect(row?.asked).toEqual(row?.oldest);
});

test("an answer that comes while the citizen writes again answers what it could see", async () => {
  const sag = await newCase();
  await write("citizen", sag);
  const first = await kept(sag);
  let writing: Promise<unknown> = nothing();
  await write("office", sag, async () => {
    writing = write("citizen", sag);
    await untilBlocked();
  });
  await writing;
  const row = await kept(sag);
  expect(row?.asked).toEqual(row?.oldest);
  expect(row?.asked).not.toEqual(first?.asked);
});

test("many at once leave the oldest that waits, whoever comes first", async () => {
  const sag = await newCase();
  await Promise.all(
    Array.from({ length: 12 }, (_, at) => write(at % 3 === 0 ? "office" : "citizen", sag)),
  );
  const row = await kept(sag);
  expect(row?.asked).toEqual(row?.oldest);
});

test.each(["answer_due_at = null", "answer_asked_at = null", "regelsaet = '2019'"])(
  "nobody's visit sets %s on a case by hand",
  async (set) => {
    const sag = await newCase();
    await write("citizen", sag);
    const before = await s.admin`select * from sag where id = ${sag.id}`;
    for (const [session, basis] of [
      [s.citizenSession, { kind: "selv" }],
      [staff.session, { kind: "egenSag", sag: sag.id }],
    ] as const) {
      const tried = own.visit({ session, kind: "message.write", basis }, (db) =>
        db.execute(sql.raw(`update sag set ${set}`)),
      );
      await expect(tried).rejects.toMatchObject({ cause: { code: "42501" } });
    }
    expect(await s.admin`select * from sag where id = ${sag.id}`).toEqual(before);
  },
);
