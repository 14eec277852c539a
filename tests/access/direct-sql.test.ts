import type { ISql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Scene, scene } from "./scene.ts";

/** Architecture invariant 1, asked as the app's own role with plain SQL: what a bug in the app could do. */
const personal = [
  "person",
  "sag",
  "sag_contact",
  "rehabiliteringsplan",
  "plan_section",
  "plan_section_version",
  "plan_draft",
  "plan_confirmation",
  "plan_remark",
  "indsats",
  "document",
  "document_text",
  "afgoerelse",
  "consent",
  "delegation",
  "message",
  "recall",
  "partshoering",
  "klage",
  "aktindsigt",
  "aktindsigt_delay",
  "ydelsesmaaned",
  "fravaer",
  "arbejdsevnevurdering",
  "moede",
  "sagsmappe",
  "referat",
  "referat_kladde",
  "arbejdsproevning",
  "maaling",
  "document_file",
  "citizen_key",
  "indstilling",
  "fleksjobaftale",
  "fleksjobaftale_link",
  "fleksjobaftale_end",
  "progressionstrin",
  "faelles_anmodning",
  "opfoelgning",
  "flytning",
  "passivitetsgennemgang",
  "visit",
  "ledger_payload",
];
const invisible = ["session", "person_login", "membership", "passkey", "passkey_challenge"];

let s: Scene;
beforeAll(async () => {
  s = await scene("direct_sql");
  await s.giveConsent();
});
afterAll(() => s.drop());

describe("without a visit", () => {
  test.each(personal)("%s shows no row", async (table) => {
    const columns = ["person", "delegation", "consent", "fleksjobaftale_link"].includes(table)
      ? "id"
      : "*";
    const [behind] = await s.admin.unsafe(`select count(*)::int as there from ${table}`);
    const rows = await s.app.unsafe(`select ${columns} from ${table}`);
    expect(rows).toHaveLength(0);
    // Tables of this scene with rows prove that the emptiness is the policy's doing.
    if (["person", "sag", "document", "document_text", "consent", "visit"].includes(table)) {
      expect(behind?.there).toBeGreaterThan(0);
    }
  });

  test.each(invisible)("%s cannot be asked at all", async (table) => {
    await expect(s.app.unsafe(`select * from ${table}`)).rejects.toThrow(/permission denied/);
  });

  test("no table with a citizen's id lacks forced row security", async () => {
    const loose = await s.admin`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname = 'public' and not (c.relrowsecurity and c.relforcerowsecurity)
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('citizen_id', 'person_id', 'cpr'))`;
    expect(loose.map((row) => row.relname)).toEqual([]);
  });

  test("the app's role owns nothing, bypasses nothing and inherits nothing", async () => {
    const [role] = await s.admin`
      select rolsuper, rolbypassrls, rolinherit, rolcreaterole,
        (select count(*)::int from pg_class where relowner = r.oid) as owned,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships
      from pg_roles r where rolname = 'minsag_app'`;
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolinherit: false,
      rolcreaterole: false,
      owned: 0,
      memberships: 0,
    });
  });

  test("the schema's owner sees nothing either", async () => {
    const rows = await s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_owner");
      return tx.unsafe("select * from document");
    });
    expect(rows).toHaveLength(0);
  });
});

describe("visits and ledger cannot be forged", () => {
  test.each([
    "insert into visit default values",
    "update visit set allowed = true",
    "delete from visit",
    "truncate visit",
    "insert into ledger_entry (xact_id, kind, at, commitment, leaf_hash) values (pg_current_xact_id(), 'x', now(), '', '')",
    "update ledger_entry set kind = 'x'",
    "delete from ledger_entry",
    "update ledger_payload set payload = '{}'",
    "delete from ledger_payload",
    "select ledger_append('visit.allowed', null, '{}')",
    "update fleksjobaftale set status = 'aktiv'",
    "update fleksjobaftale_link set svar = 'ja'",
    "insert into fleksjobaftale_end (aftale_id) values (gen_random_uuid())",
    "update fleksjobaftale_end set ended_words = 'x'",
    "insert into fleksjobaftale_link (aftale_id, link_hash) values (gen_random_uuid(), '')",
    "insert into this_visit default values",
    "update consent set status = 'givet'",
    "delete from consent",
    "insert into session default values",
    "create table mine ()",
    "create temporary table visit ()",
    "set role minsag_gate",
    "set role minsag_owner",
    "set session authorization minsag_gate",
  ])("%s", async (statement) => {
    const before = await counts();
    await s.app.unsafe(statement).then(
      (result) => expect(result.count ?? 0).toBe(0),
      (error) =>
        expect(error.message).toMatch(/denied|permission|cannot|must be|not in this visit/),
    );
    expect(await counts()).toEqual(before);
  });

  test("not even a superuser's slip changes an entry", async () => {
    for (const table of ["ledger_entry", "ledger_payload", "visit"]) {
      await expect(s.admin.unsafe(`delete from ${table}`)).rejects.toThrow("append-only");
      await expect(s.admin.unsafe(`truncate ${table} cascade`)).rejects.toThrow("append-only");
    }
  });

  const counts = async () => {
    const [row] = await s.admin`
      select (select count(*)::int from visit) as visits, (select count(*)::int from ledger_entry) as entries,
        (select string_agg(status, ',' order by id) from consent) as consents`;
    return row;
  };
});

describe("a visit opens its own transaction only", () => {
  const open = (sql: ISql, hash: Buffer) =>
    sql`select * from open_visit(${hash}, 'document.list', 'selv')`;

  test("the same transaction sees the citizen's rows and nobody else's", async () => {
    const rows = await s.app.begin(async (tx) => {
      await open(tx, s.citizenSession);
      return tx`select id from document`;
    });
    expect(rows.map((row) => row.id).toSorted()).toEqual(
      [s.lae265.id, s.attest.id, s.own.id].toSorted(),
    );
  });

  test("a list of papers does not bring their contents along", async () => {
    const rows = await s.app.begin(async (tx) => {
      await open(tx, s.citizenSession);
      return tx`select document_id from document_text`;
    });
    expect(rows).toHaveLength(0);
  });

  test("another transaction of the same connection sees nothing", async () => {
    const connection = await s.app.reserve();
    await connection`begin`;
    await open(connection, s.citizenSession);
    await connection`commit`;
    await connection`begin`;
    const rows = await connection`select id from document`;
    await connection`commit`;
    connection.release();
    expect(rows).toHaveLength(0);
  });

  test("another connection sees nothing while the visit is open", async () => {
    await s.app.begin(async (tx) => {
      await open(tx, s.citizenSession);
      expect(await s.app`select id from document`).toHaveLength(0);
    });
  });

  test("a visit rolled back to a savepoint opens nothing", async () => {
    const rows = await s.app.begin(async (tx) => {
      await tx`savepoint before`;
      await open(tx, s.citizenSession);
      await tx`rollback to before`;
      return tx`select id from document`;
    });
    expect(rows).toHaveLength(0);
  });

  test("one transaction opens one visit", async () => {
    await expect(
      s.app.begin(async (tx) => {
        await open(tx, s.citizenSession);
        await open(tx, s.strangerSession);
      }),
    ).rejects.toThrow(/visit_xact_id_opened_at_pk/);
  });

  test("a visit of an earlier cluster with the same transaction id opens nothing", async () => {
    const rows = await s.app.begin(async (tx) => {
      const [now] = await tx`select pg_current_xact_id()::text as id`;
      await s.admin`
        insert into visit select ${now?.id}::xid8, now() - interval '1 year', entry_id, kind, true, null, person_id, actor_name,
          actor_role, authority_id, authority_name, citizen_id, citizens, sections, writes, documents, categories, purpose,
          basis, basis_id, statute, reason
        from visit where allowed and 'document_list' = any (sections) limit 1`;
      return tx`select id from document`;
    });
    expect(rows).toHaveLength(0);
  });

  test("an unknown or ended session opens nothing and leaves no visit", async () => {
    const [answer] = await open(s.app, Buffer.alloc(32));
    expect(answer).toMatchObject({ allowed: false, refusal: "session_missing", entry_id: null });
  });

  test("a visit that failed to commit hands nothing on", async () => {
    const outcome = s.gate.visit(
      { session: s.citizenSession, kind: "document.list", basis: { kind: "selv" } },
      async (db) => {
        const rows = await db.execute("select id from document");
        await db.execute("select 1/0").catch(() => {});
        return rows;
      },
    );
    await expect(outcome).rejects.toThrow("not committed");
  });
});

test("a citizen's entries are found by an index, not by reading everybody's", async () => {
  const plan = await s.app.begin(async (tx) => {
    await tx`select * from open_visit(${s.citizenSession}, 'visit.read', 'selv')`;
    await tx.unsafe("set local enable_seqscan = off");
    return tx.unsafe("explain select payload from ledger_payload");
  });
  expect(JSON.stringify(plan)).toContain("ledger_payload_citizen");
});
