import { randomUUID } from "node:crypto";
import { hashToken, newToken } from "../consent/index.ts";
import type { Sql } from "../db/client.ts";

/** Builds rows a test needs, as the superuser: the test's own world, not the product's way in. */
export function world(admin: Sql) {
  let serial = 0;
  const one = async <T extends object>(table: string, row: T): Promise<T & { id: string }> => {
    const full = { id: randomUUID(), ...row };
    await admin`insert into ${admin(table)} ${admin(full as never)}`;
    return full;
  };
  const localized = (text: string) => admin.json({ da: text, en: text });

  return {
    async authority(name = "Kommune") {
      serial += 1;
      const key = `a${serial}-${randomUUID().slice(0, 8)}`;
      return one("authority", {
        cvr: key,
        key,
        name: `${name} ${serial}`,
        kind: "kommune",
        phone: "00 00 00 00",
        email: "x@x.example",
        address: "Vej 1",
        postal: "9999 By",
      });
    },

    async person(name = "Person") {
      serial += 1;
      return one("person", { name: `${name} ${serial}` });
    },

    async membership(personId: string, authorityId: string, role: string) {
      return one("membership", {
        person_id: personId,
        authority_id: authorityId,
        role,
        title: localized(role),
        phone: "00",
        email: "x@x.example",
        valid_from: "2020-01-01",
      });
    },

    async sag(citizenId: string, authorityId: string) {
      return one("sag", {
        citizen_id: citizenId,
        authority_id: authorityId,
        sagsnummer: `S-${randomUUID().slice(0, 12)}`,
        regelsaet: "2026",
        phase: 1,
        phase_dates: admin.json([]),
        status: "underOplysning",
        happening: localized("Sker"),
        next_step: localized("Næste"),
        opened_on: "2026-01-01",
      });
    },

    async contact(sag: { id: string; citizen_id: string }, personId: string, role: string) {
      return one("sag_contact", {
        sag_id: sag.id,
        citizen_id: sag.citizen_id,
        person_id: personId,
        role,
        name: "Kontakt",
        title: localized(role),
        phone: "00",
        email: "x@x.example",
        primary: true,
      });
    },

    async document(
      sag: { id: string; citizen_id: string },
      authorityId: string,
      { category = "sundhed", type = "lae265" } = {},
    ) {
      const document = await one("document", {
        sag_id: sag.id,
        citizen_id: sag.citizen_id,
        authority_id: authorityId,
        type,
        category,
        title: "Papir",
        from_name: "Afsender",
        dated: "2026-01-01",
        pages: 1,
        status: "gaeldende",
      });
      const text = { document_id: document.id, citizen_id: sag.citizen_id, body: "Indhold" };
      await admin`insert into document_text ${admin(text)}`;
      return document;
    },

    /** A logged-in browser: answers the token hash that visits carry. */
    async session(personId: string, way: "borger" | "erhverv", membershipId?: string) {
      return hashToken(await this.token(personId, way, membershipId));
    },

    /** A logged-in browser: answers the token of its cookie. */
    async token(personId: string, way: "borger" | "erhverv", membershipId?: string) {
      const token = newToken();
      const tokenHash = hashToken(token);
      await admin`insert into session ${admin({
        token_hash: tokenHash,
        person_id: personId,
        way,
        membership_id: membershipId ?? null,
        issuer: "test",
        subject: personId,
        id_token: "",
        assurance: "Substantial",
        // Always fresh, however far a test moves the clock: age is what a test must ask for.
        auth_time: new Date("2126-01-01"),
        idle_minutes: 60 * 24 * 365 * 20,
        created_at: new Date("2126-01-01"),
        last_seen_at: new Date(),
        expires_at: new Date("2126-01-01"),
      })}`;
      return token;
    },

    /** Moves the database's clock by whole days: the gate's only source of time is one function. */
    async moveClock(days: number) {
      await admin.unsafe(
        `create or replace function gate_now() returns timestamptz language sql stable as $$ select now() + interval '${days} days' $$`,
      );
    },
  };
}
