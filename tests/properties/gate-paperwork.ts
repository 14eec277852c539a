import { randomUUID } from "node:crypto";
import type { Database } from "../../db/client.ts";
import { consent as consentTable } from "../../db/schema/index.ts";
import type { Paperwork } from "./gate-commands.ts";
import type { Consent } from "./gate-state.ts";
import { at, type Story } from "./gate-story.ts";
import { isoDay } from "./gate-world.ts";

/** A consent as a command draws it from what there is: given, or asked for by an authority. */
export function paperwork(
  story: Story,
  from: Paperwork,
  askedBy: string | null,
  sag: string,
): Consent {
  const { world, citizen, authorities } = story;
  // Mostly from the doctor to the region, as in life; from anybody to anybody now and then.
  const [north = "", , doctor = "", region = ""] = authorities;
  // A meeting's papers are the office's own.
  const usual = from.purpose === "moede" ? north : doctor;
  const source = at([...authorities, usual, usual, usual], from.source) ?? "";
  const others = [...authorities, region, region, region].filter((one) => one !== source);
  const recipient = at(others, from.recipient) ?? "";
  const held = world.papers.filter(
    (one) => one.holder === source && one.citizen === citizen.person,
  );
  const excepted = new Set(from.excepted.flatMap((n) => at(held, n)?.id ?? []));
  return {
    ...{ id: randomUUID(), citizen: citizen.person, sag, source, recipient, askedBy },
    ...{ categories: from.categories, types: from.types, excepted: [...excepted] },
    ...{ purpose: from.purpose, status: askedBy ? "anmodet" : "givet" },
    ...{ from: world.today, until: world.today + from.days },
  };
}

/** The same as a row, as the form would send it. */
export const insertConsent = (one: Consent) => (db: Database) =>
  db.insert(consentTable).values({
    ...{ id: one.id, citizenId: one.citizen, sagId: one.sag, purpose: one.purpose },
    ...{ sourceAuthorityId: one.source, recipientAuthorityId: one.recipient },
    ...{ categories: one.categories, documentTypes: one.types, exceptedDocuments: one.excepted },
    ...{ status: one.status, validUntil: isoDay(one.until), consequence: "Intet sker." },
    ...{ textVersion: "1", textShown: "Ja" },
  });
