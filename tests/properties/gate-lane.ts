import { sql as raw } from "drizzle-orm";
import { createGate, type VisitRequest } from "../../consent/index.ts";
import { testDatabase } from "../database.ts";
import type { Answer, Ask } from "./gate-state.ts";
import type { Person } from "./gate-world.ts";

/** Everything a visit can show, as table and id; of the ledger only what this story added. */
const look = `
  select 'person' as "table", id::text from person
  union all select 'sag', id::text from sag
  union all select 'rehabiliteringsplan', id::text from rehabiliteringsplan
  union all select 'afgoerelse', id::text from afgoerelse
  union all select 'document', id::text from document
  union all select 'document_text', document_id::text from document_text
  union all select 'consent', id::text from consent
  union all select 'delegation', id::text from delegation
  union all select 'message', id::text from message
  union all select 'recall', id::text from recall
  union all select 'sagsmappe', moede_id::text from sagsmappe
  union all select 'klage', id::text from klage
  union all select 'plan_section', id::text from plan_section
  union all select 'visit', entry_id::text from visit
  union all select 'ledger_payload', entry_id::text from ledger_payload where entry_id > `;

const stateTables = [
  ...["sag", "sag_contact", "rehabiliteringsplan", "document", "afgoerelse"],
  ...["consent", "delegation", "message", "recall", "sagsmappe", "klage"],
];
/** What was written since an entry, and a fingerprint of all that concerns some people. */
// The upper bound tells the planner that the range is short.
const news = `
  select
    (select coalesce(jsonb_agg(jsonb_build_object('id', e.id::text, 'kind', e.kind, 'citizen', p.citizen_id) order by e.id), '[]')
       from ledger_entry e join ledger_payload p on p.entry_id = e.id where e.id > $1 and e.id <= $1 + 1000000
         and (p.citizen_id = any ($2) or p.citizen_id is null)) as entries,
    (select coalesce(jsonb_agg(jsonb_build_object('id', v.entry_id::text, 'allowed', v.allowed, 'refusal', v.refusal,
        'sections', v.sections, 'writes', v.writes)), '[]')
       from ledger_entry e join visit v on v.xact_id = e.xact_id and v.entry_id = e.id where e.id > $1 and e.id <= $1 + 1000000
         and (v.citizen_id = any ($2) or v.citizen_id is null)) as visits,
    (select md5(string_agg(line, '|' order by line)) from (${stateTables
      .map(
        (table) =>
          `select '${table}' || t::text as line from ${table} t where citizen_id = any ($2)`,
      )
      .join(" union all ")}) as lines) as state`;

export type Entry = { id: string; kind: string; citizen: string | null };
export type News = {
  entries: Entry[];
  visits: {
    id: string;
    allowed: boolean;
    refusal: string | null;
    sections: string[];
    writes: string[];
  }[];
  state: string;
};
export type Seen = { table: keyof Answer["sees"] | "visit" | "ledger_payload"; id: string };
export type Looked = { allowed: boolean; refusal: string | null; rows: Seen[]; bodies: string[] };

/** A database in which one sequence runs at a time, so that its clock may move. */
export async function openLane(label: string) {
  const database = await testDatabase(label);
  const { admin, app } = database;
  const gate = createGate(app, { idleMinutes: 30, absoluteMinutes: 480 });

  return {
    ...database,
    gate,

    async lastEntry(): Promise<string> {
      const [row] = await admin`select coalesce(max(id), 0)::text as last from ledger_entry`;
      return row?.last ?? "0";
    },

    /** What was written after an entry about these people, or about nobody in particular. */
    async newsSince(entry: string, people: string[]): Promise<News> {
      const [row] = await admin.unsafe(news, [entry, people], { prepare: true });
      return row as unknown as News;
    },

    /** Asks in plain SQL and goes on reading whatever the answer was, as a bug in the app might. */
    async askPlain(who: Person, ask: Ask, since: string): Promise<Looked> {
      const [[opened], rows] = await app.begin((tx) =>
        Promise.all([
          tx`select * from open_visit(${who.session}, ${ask.kind}, ${ask.basis}, ${ask.id}, ${ask.documents},
            ${ask.purpose}, ${ask.statute}, ${ask.reason}, ${ask.secret})`,
          tx.unsafe(`${look} $1::bigint`, [since], { prepare: true }),
        ]),
      );
      const { allowed, refusal } = opened as unknown as Looked;
      return { allowed, refusal, rows: rows as unknown as Seen[], bodies: [] };
    },

    /** Asks as the app does. A single paper goes through the one-call read. */
    async askGate(who: Person, ask: Ask, since: string): Promise<Looked> {
      const { session } = who;
      const basis = basisOf(ask);
      const [only, more] = ask.documents ?? [];
      if (ask.kind === "document.read" && only && !more && basis.kind !== "hjemmel") {
        const outcome = await gate.readDocument({ session, basis, document: only });
        if (!outcome.allowed) return { ...outcome, rows: [], bodies: [] };
        const { id, body } = outcome.document;
        const rows: Seen[] = [{ table: "document", id }];
        if (body !== null) rows.push({ table: "document_text", id });
        return { allowed: true, refusal: null, rows, bodies: [body ?? ""] };
      }
      const documents = ask.documents ?? undefined;
      const outcome = await gate.visit({ session, kind: ask.kind, basis, documents }, (db) =>
        db.execute(raw`${raw.raw(look)} ${since}::bigint`),
      );
      if (!outcome.allowed) return { ...outcome, rows: [], bodies: [] };
      return { allowed: true, refusal: null, rows: outcome.value as unknown as Seen[], bodies: [] };
    },
  };
}

export type Lane = Awaited<ReturnType<typeof openLane>>;

function basisOf(ask: Ask): VisitRequest["basis"] {
  switch (ask.basis) {
    case "selv":
      return { kind: "selv" };
    case "egenSag":
      return { kind: "egenSag", sag: ask.id ?? undefined };
    case "samtykke":
      return { kind: "samtykke", consent: ask.id ?? undefined, purpose: ask.purpose ?? undefined };
    case "tilbagetrukket":
      return { kind: "tilbagetrukket", recall: ask.id ?? undefined };
    case "moede":
      return { kind: "moede", moede: ask.id ?? undefined };
    case "klage":
      return { kind: "klage", klage: ask.id ?? undefined };
    case "delegation":
      return ask.id ? { kind: "delegation", delegation: ask.id } : { kind: "delegation" };
    case "invitation":
      return { kind: "invitation", secretHash: ask.secret ?? Buffer.alloc(32) };
    case "hjemmel":
      return {
        kind: "hjemmel",
        sag: ask.id ?? "",
        statute: ask.statute ?? "",
        reason: ask.reason ?? "",
      };
  }
}
