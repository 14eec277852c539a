import { randomBytes, randomUUID } from "node:crypto";
import type { Sql } from "../../db/client.ts";
import type { Actor, World } from "./gate-state.ts";

/** The first day of every sequence; a fixed instant, so that no run crosses midnight. */
const firstDay = Date.UTC(2026, 5, 15, 10);

/** The ISO day so many days after the first one. */
export const isoDay = (day: number) =>
  new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);

/** Moves the database's clock; see `moveClock` in tests/world.ts. */
export async function setClock(admin: Sql, day: number) {
  const at = new Date(firstDay + day * 86_400_000).toISOString();
  await admin.unsafe(
    `create or replace function gate_now() returns timestamptz language sql stable as $$ select timestamptz '${at}' $$`,
  );
}

export type Person = Actor & { session: Buffer; membership: string | null };
export type Cast = {
  world: World;
  citizen: Person;
  stranger: Person;
  helpers: Person[];
  staff: Person[];
  authorities: string[];
};

const json = (text: string) => ({ da: text, en: text });

/**
 * A fresh citizen with a case in two municipalities, a stranger with one, papers at four authorities
 * and everybody who may knock. All rows are new, so that sequences share nothing but the clock.
 */
export async function newCast(admin: Sql): Promise<Cast> {
  const rows: Record<string, Record<string, unknown>[]> = {};
  const add = <R extends Record<string, unknown>>(table: string, row: R) => {
    const full = { id: randomUUID(), ...row };
    rows[table] = [...(rows[table] ?? []), full];
    return full;
  };
  const authority = (name: string) => {
    const key = randomUUID();
    return add("authority", {
      ...{ cvr: key, key, name, kind: "kommune", phone: "0", email: "x@x.example" },
      ...{ address: "Vej 1", postal: "9999 By" },
    }).id;
  };
  const [nord, syd, doctor, region] = [
    authority("Nord"),
    authority("Syd"),
    authority("Lægehus"),
    authority("Region"),
  ];
  const login = (role: string | null, at: string | null): Person => {
    const person = add("person", { name: role ?? "Borger", language: "da" }).id;
    const way = role ? "erhverv" : "borger";
    const membership = role
      ? add("membership", {
          ...{ person_id: person, authority_id: at, role, title: json(role), phone: "0" },
          ...{ email: "x@x.example", valid_from: "2020-01-01" },
        }).id
      : null;
    const session = randomBytes(32);
    const { id: _id, ...row } = add("session", {
      ...{ token_hash: `\\x${session.toString("hex")}`, person_id: person, way },
      ...{ membership_id: membership, issuer: "test", subject: person, id_token: "" },
      // A login that never grows old: age is not what these sequences are about.
      ...{ assurance: "Substantial", auth_time: "2126-01-01", idle_minutes: 20_000_000 },
      ...{ created_at: "2126-01-01", last_seen_at: isoDay(0), expires_at: "2126-01-01" },
    });
    rows.session = [...(rows.session ?? []).slice(0, -1), row];
    return { person, way, role, authority: at, session, membership };
  };
  const citizen = login(null, null);
  const stranger = login(null, null);
  const helpers = [login(null, null), login(null, null)];
  const assigned = login("caseworker", nord);
  const formidler = login("jobformidler", nord);
  const benefit = login("ydelse", nord);
  const southern = login("caseworker", syd);
  const staff = [
    ...[assigned, formidler, benefit, southern],
    ...[login("caseworker", nord), login("ydelse", nord), login("leder", nord)],
    ...[login("koordinerendeSagsbehandler", nord), login("koordinerendeSagsbehandler", syd)],
    ...[login("kliniskFunktion", region), login("egenLaege", doctor)],
  ];
  const sag = (owner: Person, at: string, contacts: Person[]) => {
    const { id } = add("sag", {
      ...{ citizen_id: owner.person, authority_id: at, sagsnummer: randomUUID() },
      ...{ regelsaet: "2026", phase: 1, phase_dates: [], status: "underOplysning" },
      ...{ happening: json("Sker"), next_step: json("Næste"), opened_on: "2026-01-01" },
      updated_at: isoDay(0),
    });
    for (const { person, role } of contacts) {
      add("sag_contact", {
        ...{ sag_id: id, citizen_id: owner.person, person_id: person, role, name: "Kontakt" },
        ...{ title: json("Titel"), phone: "0", email: "x@x.example", primary: true },
      });
    }
    const staff = contacts.map((contact) => contact.person);
    return { id, citizen: owner.person, authority: at, moved: false, staff };
  };
  const sager = [
    sag(citizen, nord, [assigned, formidler, benefit]),
    sag(citizen, syd, [southern]),
    sag(stranger, nord, []),
  ];
  const [first, second, foreign] = sager as [
    World["sager"][0],
    World["sager"][0],
    World["sager"][0],
  ];
  const below = (one: { id: string; citizen: string }) => ({
    sag_id: one.id,
    citizen_id: one.citizen,
  });
  const paper = (of: typeof first, holder: string, category: string, type: string) => {
    const { id } = add("document", {
      ...{ ...below(of), authority_id: holder, type, category, title: "Papir", pages: 1 },
      ...{ from_name: "Afsender", dated: "2026-01-01", status: "gaeldende" },
    });
    const text = { document_id: id, citizen_id: of.citizen, body: `Indhold ${id}` };
    rows.document_text = [...(rows.document_text ?? []), text];
    return { id, citizen: of.citizen, sag: of.id, holder, category, type };
  };
  const papers = [
    paper(first, doctor, "sundhed", "lae265"),
    paper(first, doctor, "sundhed", "statusattest"),
    paper(first, doctor, "social", "statusattest"),
    paper(first, nord, "beskaeftigelse", "cv"),
    paper(first, nord, "oekonomi", "udbetalingsmeddelelse"),
    paper(first, region, "sundhed", "lae265"),
    paper(second, syd, "social", "cv"),
    paper(second, syd, "oekonomi", "udbetalingsmeddelelse"),
    paper(foreign, doctor, "sundhed", "lae265"),
  ];
  const plan = (of: typeof first) => ({
    id: add("rehabiliteringsplan", { ...below(of), status: "kladde", updated_on: "2026-01-01" }).id,
    citizen: of.citizen,
    sag: of.id,
  });
  const afgoerelse = (of: typeof first, announced: boolean) => {
    const { id } = add("afgoerelse", {
      ...{ ...below(of), authority_id: of.authority, title: "Svar", version: 1, resultat: "Ja" },
      ...{ status: announced ? "meddelt" : "udkast", begrundelse: "b", regler: "r" },
      ...{ oplysninger: "o", klagevejledning: "k", announced_at: isoDay(0) },
      ...{ received_on: isoDay(0), klagefrist: isoDay(28) },
    });
    return { id, citizen: of.citizen, sag: of.id, announced };
  };
  const complaint = (of: typeof first, status: "kladde" | "sendt" | "genvurderet") => {
    const about = afgoerelse(of, true);
    const { id } = add("klage", {
      ...{ ...below(of), afgoerelse_id: about.id, authority_id: of.authority, status, body: "Nej" },
      ...{ papers: [], revision: 1, saved_at: isoDay(0) },
      ...{ sent_at: isoDay(0), late: false, genvurdering_by: isoDay(28) },
      ...{ genvurdering: status === "genvurderet" ? "medhold" : null },
      ...{ genvurdering_reason: "Ja", genvurderet_at: isoDay(0) },
    });
    const over = status === "genvurderet";
    complainedOf.push(about);
    const { citizen, authority } = of;
    const draft = status === "kladde";
    return { id, citizen, sag: of.id, authority, about: about.id, draft, over };
  };
  const message = (of: typeof first) => {
    const { id } = add("message", {
      ...{ ...below(of), sender_id: of.citizen, sender_name: "Borger", sender_role: "citizen" },
      ...{ body: "Hej", sent_at: isoDay(0) },
    });
    return { id, citizen: of.citizen, sag: of.id };
  };
  const plans = [plan(first), plan(second), plan(foreign)];
  const section = ({ id: plan_id, citizen, sag }: ReturnType<typeof plan>) => {
    const { id } = add("plan_section", {
      ...{
        plan_id,
        citizen_id: citizen,
        ordinal: 1,
        code: "helbred",
        heading: "Helbred",
        body: "Ryggen",
      },
    });
    return { id, citizen, sag };
  };
  const meeting = (of: typeof first, day: number) => {
    const { id } = add("moede", {
      ...{ ...below(of), status: "indkaldt", title: "Møde", minutes: 60, form: "video" },
      ...{ starts_at: `${isoDay(day)}T10:00:00Z`, place: "Et link", deltagere: [] },
      ...{ dagsorden: "Alt", saved_at: isoDay(0), saved_by_name: "x", invited_at: isoDay(0) },
    });
    return { id, citizen: of.citizen, sag: of.id, authority: of.authority, day };
  };
  const complainedOf: ReturnType<typeof afgoerelse>[] = [];
  const complaints = [
    complaint(first, "sendt"),
    complaint(first, "kladde"),
    complaint(first, "genvurderet"),
    complaint(second, "sendt"),
    complaint(foreign, "sendt"),
  ];
  const world: World = {
    today: 0,
    sager,
    papers,
    consents: [],
    delegations: [],
    plans,
    afgoerelser: [
      ...[afgoerelse(first, true), afgoerelse(first, false), afgoerelse(second, true)],
      ...complainedOf,
    ],
    complaints,
    messages: [message(first), message(second), message(foreign)],
    readOn: new Set(),
    recalls: [],
    describedTo: [],
    sections: plans.map(section),
    meetings: [meeting(first, 40), meeting(second, 90)],
    bundles: [],
    readAtMeeting: [],
  };
  await admin.begin(async (tx) => {
    // Only the columns we name, so that a new one with a default changes nothing here.
    const fill = (table: string) => {
      const named = Object.keys(rows[table]?.[0] ?? {});
      const columns = named.map((name) => `"${name}"`).join(", ");
      return tx.unsafe(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
        [JSON.stringify(rows[table])],
        { prepare: true },
      );
    };
    const { session: _later, ...imported } = rows;
    // Sent at once: one round trip for the whole world.
    await Promise.all([
      tx.unsafe("set local role minsag_import"),
      ...Object.keys(imported).toSorted(byDependency).map(fill),
      tx.unsafe("reset role"),
      fill("session"),
    ]);
  });
  return { world, citizen, stranger, helpers, staff, authorities: [nord, syd, doctor, region] };
}

const order = ["authority", "person", "membership", "sag", "sag_contact", "document"];
const byDependency = (a: string, b: string) => rank(a) - rank(b);
const rank = (table: string) => (order.includes(table) ? order.indexOf(table) : order.length);
