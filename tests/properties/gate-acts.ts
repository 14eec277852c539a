import { strict as assert } from "node:assert";
import { randomBytes, randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { delegation as delegationTable, recall as recallTable } from "../../db/schema/index.ts";
import type { Command } from "./gate-commands.ts";
import { become, decide } from "./gate-decide.ts";
import { answer } from "./gate-model.ts";
import { move } from "./gate-move.ts";
import { insertConsent, paperwork } from "./gate-paperwork.ts";
import { share } from "./gate-share.ts";
import { at, type Story } from "./gate-story.ts";
import { isoDay, setClock } from "./gate-world.ts";

type Acts = {
  [K in Exclude<Command["do"], "read">]: (
    story: Story,
    command: Extract<Command, { do: K }>,
  ) => Promise<void>;
};

const nothing = { secret: null, documents: null, purpose: null, statute: null, reason: null };

/** Each act done to the database, foretold by the model and then done to the model. */
export const acts: Acts = {
  async grant(story, command) {
    const [sag] = story.world.sager;
    const consent = paperwork(story, command, null, sag?.id ?? "");
    const left = sag?.moved ? null : ["consent.given"];
    await decide(story, "consent.decide", left, insertConsent(consent));
    if (left) story.world.consents.push(consent);
  },

  async request(story, command) {
    const mayAsk = story.staff.filter(
      (one) => one.role?.endsWith("worker") || one.role?.startsWith("koord"),
    );
    const by = at([...mayAsk, ...mayAsk, ...story.staff], command.by) ?? story.citizen;
    const sag = story.world.sager.find((one) => one.authority === by.authority);
    const ask = { kind: "consent.request", basis: "egenSag", id: sag?.id ?? null } as const;
    const { objections } = answer(story.world, by, { ...ask, ...nothing });
    const consent = paperwork(story, command, by.authority, sag?.id ?? "");
    const { session } = by;
    const basis = { kind: "egenSag", sag: sag?.id } as const;
    const outcome = await story.lane.gate.visit(
      { session, kind: "consent.request", basis },
      insertConsent(consent),
    );
    assert.equal(outcome.allowed, objections.length === 0, objections.join());
    if (!outcome.allowed) return void (await story.wrote(["visit.denied"], "unchanged"));
    await story.wrote(["visit.allowed", "consent.requested"], "changed");
    story.world.consents.push(consent);
  },

  async answer(story, { consent: n, yes, without }) {
    const { consents } = story.world;
    const open = consents.filter((one) => one.status === "anmodet");
    const consent = at(open.length > 0 ? open : consents, n);
    if (!consent) return;
    const next = yes ? "givet" : "afvist";
    const categories = consent.categories.filter(
      (_, place) =>
        without === null ||
        consent.categories.length === 1 ||
        place !== without % consent.categories.length,
    );
    await become(story, consent, next, { ...(yes && { categories }) });
  },

  async narrow(story, { consent: n, how, which }) {
    const consent = at(story.world.consents, n);
    if (consent?.status !== "givet") return;
    const { world } = story;
    const drop = (list: string[]) =>
      list.length > 1 ? list.filter((_, place) => place !== which % list.length) : list;
    const paper = at(
      world.papers.filter(
        (one) => one.holder === consent.source && one.citizen === consent.citizen,
      ),
      which,
    );
    const span = Math.max(consent.until - world.today, 0);
    await become(story, consent, "givet", {
      ...(how === "category" && { categories: drop(consent.categories) }),
      ...(how === "type" && { types: drop(consent.types) }),
      ...(how === "days" && { until: consent.until - (which % (span + 1)) }),
      ...(how === "except" && paper && { excepted: [...new Set([...consent.excepted, paper.id])] }),
    });
  },

  async revoke(story, { consent: n }) {
    const consent = at(story.world.consents, n);
    if (!consent) return;
    await become(story, consent, "trukketTilbage", {});
    const [row] = await story.lane.admin`select id from recall where consent_id = ${consent.id}`;
    const { world } = story;
    if (!row || world.recalls.some((one) => one.id === row.id)) return;
    const { citizen, sag, recipient: authority } = consent;
    world.recalls.push({ id: row.id, consent: consent.id, citizen, sag, authority, done: false });
  },

  async acknowledge(story, { recall: n, by }) {
    const recall = at(story.world.recalls, n);
    if (!recall) return;
    const own = story.staff.filter((one) => one.authority === recall.authority);
    const who = at([...own, ...own, ...story.staff], by) ?? story.citizen;
    const ask = { kind: "recall.acknowledge", basis: "tilbagetrukket", id: recall.id } as const;
    const { objections } = answer(story.world, who, { ...ask, ...nothing });
    const outcome = await story.lane.gate.visit(
      {
        session: who.session,
        kind: ask.kind,
        basis: { kind: "tilbagetrukket", recall: recall.id },
      },
      (db) =>
        db
          .update(recallTable)
          .set({ acknowledgedAt: sql`now()` })
          .where(eq(recallTable.id, recall.id)),
    );
    assert.equal(outcome.allowed, objections.length === 0, objections.join());
    if (!outcome.allowed) return void (await story.wrote(["visit.denied"], "unchanged"));
    await story.wrote(["visit.allowed", "recall.acknowledged"], "changed");
    recall.done = true;
  },

  share,

  async expire(story) {
    await story.lane.gate.expireConsents();
    const { consents, today } = story.world;
    const over = consents.filter((one) => one.status === "givet" && one.until < today);
    for (const one of over) one.status = "udloebet";
    await story.wrote(
      over.map(() => "consent.expired"),
      over.length > 0 ? "changed" : "unchanged",
    );
  },

  async invite(story, { kind, sections, days }) {
    const { citizen, world } = story;
    const inviteHash = randomBytes(32);
    const until = world.today + days;
    const row = {
      id: randomUUID(),
      citizenId: citizen.person,
      kind,
      helperName: "Hjælper",
      sections,
    };
    await decide(story, "delegation.decide", ["delegation.invited"], (db) =>
      db.insert(delegationTable).values({
        ...row,
        ...{ status: "inviteret", validUntil: isoDay(until), inviteHash, invitedAt: new Date() },
      }),
    );
    story.secrets.set(row.id, inviteHash);
    const { id } = row;
    world.delegations.push({
      id,
      citizen: citizen.person,
      kind,
      helper: null,
      sections,
      status: "inviteret",
      until,
    });
  },

  async accept(story, { delegation: n, by, yes }) {
    const { delegations } = story.world;
    const invited = delegations.filter((one) => one.status === "inviteret");
    const one = at(invited.length > 0 ? invited : delegations, n);
    const who = at([...story.helpers, ...story.helpers, story.stranger, story.citizen], by);
    const secret = story.secrets.get(one?.id ?? "");
    if (!one || !who || !secret) return;
    const { citizen, world, lane } = story;
    const open = one.status === "inviteret" && world.today <= one.until && who !== citizen;
    const link = { id: one.id, secretHash: secret };
    assert.equal(await lane.gate.delegations.answer(who.session, link, yes), open);
    await story.wrote(
      open ? [yes ? "delegation.given" : "delegation.declined"] : [],
      open ? "changed" : "unchanged",
    );
    if (open)
      Object.assign(one, yes ? { status: "aktiv", helper: who.person } : { status: "afvist" });
  },

  async end(story, { delegation: n, by }) {
    const one = at(story.world.delegations, n);
    if (!one) return;
    const helper = story.actors.find((actor) => actor.person === one.helper);
    if (by === "citizen") {
      const may = one.status === "inviteret" || one.status === "aktiv";
      await decide(story, "delegation.decide", may ? ["delegation.ended"] : null, (db) =>
        db
          .update(delegationTable)
          .set({ status: "afsluttet" })
          .where(eq(delegationTable.id, one.id)),
      );
      if (may) one.status = "afsluttet";
      return;
    }
    const who = by === "helper" && helper ? helper : story.citizen;
    const may = one.status === "aktiv" && who === helper;
    assert.equal(await story.lane.gate.delegations.leave(who.session, one.id), may);
    await story.wrote(may ? ["delegation.ended"] : [], may ? "changed" : "unchanged");
    if (may) one.status = "afsluttet";
  },

  async clock(story, { days }) {
    story.world.today += days;
    await setClock(story.lane.admin, story.world.today);
  },

  async leave(story, { staff: n }) {
    const one = at(story.staff, n);
    if (!one) return;
    const { admin } = story.lane;
    await admin`update membership set valid_to = ${isoDay(story.world.today)} where id = ${one.membership}`;
    Object.assign(one, { role: null, authority: null });
  },

  move,
};
