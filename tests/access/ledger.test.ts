// Long because it is one list: every act with the entries it leaves, so that one sees that none is missing.
import { createHash, randomBytes } from "node:crypto";
import { eq, sql as raw } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acknowledgeRecall } from "../../app/routes/sagsbehandler/tilbagetrukne/acknowledge-recall.server.ts";
import { tellWaiting } from "../../app/routes/sagsbehandler/venter/tell-waiting.server.ts";
import { commitmentOf, leafHash, leafText, ledgerPayload } from "../../consent/index.ts";
import {
  arbejdsevnevurdering,
  consent as consentTable,
  delegation as delegationTable,
  document,
  documentFile,
  fravaer,
  ydelsesmaaned,
} from "../../db/schema/index.ts";
import { inDays, type Scene, scene } from "./scene.ts";

/** Architecture, "The ledger": what the database wrote is what the published format says. */
let s: Scene;
/** Names as people have them, and as nobody should. */
const awkward = 'Ærlig "Åse"\\ \n\t\u0001\u007f\u2028 Ø\u{1f600}';
const kinds = [
  ...["requested", "given", "declined", "narrowed", "revoked", "expired"].map(
    (k) => `consent.${k}`,
  ),
  ...["invited", "given", "declined", "ended"].map((k) => `delegation.${k}`),
  ...["visit.allowed", "visit.denied", "afgoerelse.announced", "data.erased"],
  ...["recall.due", "recall.acknowledged"],
  ...["ydelsesmaaned.registered", "ydelsesmaaned.corrected"],
  ...["fravaer.entered", "fravaer.ended", "fravaer.cancelled"],
  ...["added", "renamed", "stopped", "removed"].map((k) => `passkey.${k}`),
  "arbejdsevnevurdering.published",
  "sag.waiting",
  "document.added",
];
/**
 * Acts that only come one after another: afgoerelse, klage, moede, indstilling, maaling, arbejdsproevning.test.ts and
 * plan-sections.test.ts write them.
 */
const chains = [
  ...["agreed", "changed", "completed", "cancelled"].map((k) => `arbejdsproevning.${k}`),
  "maaling.entered",
  // tests/access/file-keeping.test.ts
  "document.scanned",
  // tests/access/plan-life.test.ts
  ...["begun", "laidBefore"].map((k) => `plan.${k}`),
  ...["sectionWritten", "confirmed", "remarked", "remarkTakenBack"].map((k) => `plan.${k}`),
  // tests/access/indsats.test.ts
  ...["added", "changed"].map((k) => `indsats.${k}`),
  ...["sent", "answered"].map((k) => `partshoering.${k}`),
  ...["sent", "genvurderet", "forwarded", "decided"].map((k) => `klage.${k}`),
  ...["invited", "changed", "prepared", "held", "cancelled"].map((k) => `moede.${k}`),
  // tests/access/sagsmappe.test.ts
  ...["shared", "changed", "closed"].map((k) => `sagsmappe.${k}`),
  // tests/access/referat.test.ts
  ...["given", "remarked"].map((k) => `referat.${k}`),
  // tests/access/aktindsigt.test.ts
  ...["asked", "delayed", "answered"].map((k) => `aktindsigt.${k}`),
  ...["given", "answered"].map((k) => `indstilling.${k}`),
  // tests/access/progression.test.ts
  ...["planned", "changed", "worked", "cancelled"].map((k) => `progression.${k}`),
  // tests/access/faelles-anmodning.test.ts
  ...["asked", "joined", "ended", "assessed"].map((k) => `faellesAnmodning.${k}`),
  // tests/access/flytning.test.ts
  ...["handedOver", "taken"].map((k) => `flytning.${k}`),
  // tests/access/passivitetsgennemgang.test.ts
  "passivitetsgennemgang.written",
  // tests/access/opfoelgning.test.ts
  ...["held", "struck"].map((k) => `opfoelgning.${k}`),
  // tests/access/fleksjobaftale.test.ts
  ...[
    "offered",
    "agreed",
    "confirmed",
    "declined",
    "ended",
    "endCorrected",
    "linkMade",
    "linkUsed",
    "linkClosed",
  ].map((k) => `fleksjobaftale.${k}`),
];

type Entry = { id: string; kind: string; at: string; commitment: Buffer; leaf: Buffer };
type Stored = Entry & { payload: string; salt: Buffer; xact: string };
const entriesAfter = (id: string) =>
  s.admin<Stored[]>`
    select e.id::text, e.kind, ledger_time(e.at) as at, e.commitment, e.leaf_hash as leaf, p.payload, p.salt,
      e.xact_id::text as xact
    from ledger_entry e left join ledger_payload p on p.entry_id = e.id where e.id > ${id} order by e.id`;
const last = async () => (await entriesAfter("0")).at(-1)?.id ?? "0";

beforeAll(async () => {
  s = await scene("ledger");
  await s.admin`update person set name = ${awkward} where id = ${s.citizen.id}`;
});
afterAll(() => s.drop());

const decide = (work: Parameters<Scene["gate"]["visit"]>[1], kind: Deciding = "consent.decide") =>
  s.gate.visit({ session: s.citizenSession, kind, basis: { kind: "selv" } }, work);
type Deciding = "consent.decide" | "delegation.decide";
const consentTo = (id: string, set: Partial<typeof consentTable.$inferInsert>) =>
  decide((db) => db.update(consentTable).set(set).where(eq(consentTable.id, id)));
const invite = async (overrides: Partial<typeof delegationTable.$inferInsert> = {}) => {
  const id = crypto.randomUUID();
  const inviteHash = randomBytes(32);
  await decide(
    (db) =>
      db.insert(delegationTable).values({
        ...{ id, citizenId: s.citizen.id, kind: "bisidder", helperName: awkward, inviteHash },
        ...{ sections: ["sag"], status: "inviteret", validUntil: inDays(9), invitedAt: new Date() },
        ...overrides,
      }),
    "delegation.decide",
  );
  return { id, secretHash: inviteHash };
};

/** Each act, with the entries it must leave. */
const acts: Record<string, { does: () => Promise<unknown>; leaves: string[] }> = {
  "a consent given": {
    does: () => s.giveConsent({ textShown: awkward, consequence: awkward }),
    leaves: ["visit.allowed", "consent.given"],
  },
  "a consent asked for and declined": {
    does: async () => {
      const { session } = await s.professional(s.kommune, "caseworker", true);
      const id = crypto.randomUUID();
      const basis = { kind: "egenSag", sag: s.sag.id } as const;
      await s.gate.visit({ session, kind: "consent.request", basis }, (db) =>
        db.insert(consentTable).values({
          ...{ id, sagId: s.sag.id, citizenId: s.citizen.id, sourceAuthorityId: s.doctor.id },
          ...{ recipientAuthorityId: s.kommune.id, categories: ["sundhed"], consequence: "Intet" },
          ...{ documentTypes: ["lae265"], purpose: "planlaegningAfIndsats", status: "anmodet" },
          validUntil: inDays(9),
        }),
      );
      await consentTo(id, { status: "afvist" });
    },
    leaves: ["visit.allowed", "consent.requested", "visit.allowed", "consent.declined"],
  },
  "a consent narrowed and revoked": {
    does: async () => {
      const id = await s.giveConsent();
      await consentTo(id, { exceptedDocuments: [s.lae265.id] });
      await consentTo(id, { status: "trukketTilbage" });
    },
    leaves: ["given", "narrowed", "revoked"].flatMap((k) => ["visit.allowed", `consent.${k}`]),
  },
  "a consent read on and withdrawn, and the withdrawal acknowledged": {
    does: async () => {
      const { session } = await s.professional(s.region, "kliniskFunktion", false);
      const consent = await s.giveConsent();
      const basis = { kind: "samtykke", consent } as const;
      await s.gate.readDocument({ session, basis, document: s.lae265.id });
      await consentTo(consent, { status: "trukketTilbage" });
      const [duty] = await s.admin`select id from recall where consent_id = ${consent}`;
      await acknowledgeRecall(s.gate, session, duty?.id);
    },
    leaves: [
      ...["visit.allowed", "consent.given", "visit.allowed"],
      ...["visit.allowed", "consent.revoked", "recall.due", "visit.allowed", "recall.acknowledged"],
    ],
  },
  "a consent given for a day runs out": {
    does: async () => {
      await s.giveConsent({ validUntil: inDays(1) });
      await s.make.moveClock(3);
      await s.gate.expireConsents();
      await s.gate.expireConsents();
      await s.make.moveClock(0);
    },
    leaves: ["visit.allowed", "consent.given", "consent.expired"],
  },
  "a helper invited, and the invitation declined": {
    does: async () => {
      await s.gate.delegations.answer(s.strangerSession, await invite(), false);
    },
    leaves: ["visit.allowed", "delegation.invited", "delegation.declined"],
  },
  "a helper taken and gone": {
    does: async () => {
      const link = await invite({ kind: "fuldmagt" });
      await s.gate.delegations.answer(s.strangerSession, link, true);
      await s.gate.delegations.leave(s.strangerSession, link.id);
    },
    leaves: ["visit.allowed", "delegation.invited", "delegation.given", "delegation.ended"],
  },
  "an invitation opened, twice, the second time too late": {
    does: async () => {
      const link = await invite();
      const { secretHash } = link;
      const basis = { kind: "invitation", secretHash } as const;
      const open = () =>
        s.gate.visit(
          { session: s.strangerSession, kind: "invitation.read", basis },
          async () => {},
        );
      await open();
      await s.gate.delegations.answer(s.strangerSession, link, false);
      await open();
    },
    leaves: [
      ...["visit.allowed", "delegation.invited", "visit.allowed"],
      ...["delegation.declined", "visit.denied"],
    ],
  },
  "looks, allowed and refused": {
    does: async () => {
      const { session } = await s.professional(s.kommune, "caseworker", true);
      for (const reason of [awkward, ""]) {
        const basis = {
          ...{ kind: "hjemmel", sag: s.sag.id, reason },
          statute: "rslParagraf11aStk2",
        };
        await s.gate.visit(
          { session, kind: "document.list", basis: basis as never },
          async () => {},
        );
      }
      await s.gate.visit(
        { session, kind: "sag.worklist", basis: { kind: "egenSag" } },
        async () => {},
      );
    },
    leaves: ["visit.allowed", "visit.denied", "visit.allowed"],
  },
  "an entry lawfully erased": {
    does: async () => {
      const [oldest] = await s.admin`select min(id)::text as id from ledger_entry`;
      await s.admin.begin(async (tx) => {
        await tx`set local role minsag_erase`;
        await tx`select erase_entry(${oldest?.id}, ${awkward})`;
      });
    },
    leaves: ["data.erased"],
  },
  "a decision announced": {
    does: async () => {
      const { citizen_id } = s.sag;
      const row = { sag_id: s.sag.id, citizen_id, authority_id: s.kommune.id, title: awkward };
      const texts = { resultat: "Ja", begrundelse: awkward, regler: "r", oplysninger: "o" };
      const id = crypto.randomUUID();
      await s.admin`insert into afgoerelse ${s.admin({ id, status: "udkast", ...row, ...texts })}`;
      await s.admin`
        update afgoerelse set status = 'meddelt', klagevejledning = 'k', announced_at = now(),
          received_on = '2026-03-06', klagefrist = '2026-04-07' where id = ${id}`;
    },
    leaves: ["afgoerelse.announced"],
  },
  "a month of benefit registered": {
    does: () => registerMonth({ version: 1 }),
    leaves: ["visit.allowed", "ydelsesmaaned.registered"],
  },
  "a month of benefit corrected": {
    does: () => registerMonth({ version: 2, cause: awkward }),
    leaves: ["visit.allowed", "ydelsesmaaned.corrected"],
  },
  "an illness entered": {
    does: () =>
      tellAbsence((db) =>
        db.insert(fravaer).values({
          ...{ sagId: s.sag.id, citizenId: s.citizen.id, kind: "sygdom", fromDay: inDays(-3) },
          ...{ enteredAt: new Date(), enteredByName: "x", enteredByRole: "x" },
        }),
      ),
    leaves: ["visit.allowed", "fravaer.entered"],
  },
  "an illness over": {
    does: () => tellAbsence((db) => db.update(fravaer).set({ toDay: inDays(-1) })),
    leaves: ["visit.allowed", "fravaer.ended"],
  },
  "an assessment of work capacity published": {
    does: async () => {
      const { session } = await s.professional(s.kommune, "caseworker", true);
      const basis = { kind: "egenSag", sag: s.sag.id } as const;
      await s.gate.visit({ session, kind: "arbejdsevne.assess", basis }, async (db) => {
        await db.insert(arbejdsevnevurdering).values({
          ...{ sagId: s.sag.id, citizenId: s.citizen.id, version: 1, status: "kladde" },
          ...{ assessedOn: "2026-01-31", skaanehensyn: [], effectiveCentihours: 0 },
          opgaver: [{ name: awkward, centihours: 2000, intensity: 55, demands: [] }],
          ...{ agreedCentihours: 1100, klagevejledning: awkward, progression: awkward },
          ...{ savedByName: "x", savedAt: new Date() },
        });
        await db
          .update(arbejdsevnevurdering)
          .set({ status: "offentliggjort", revision: raw`${arbejdsevnevurdering.revision} + 1` });
      });
    },
    leaves: ["visit.allowed", "arbejdsevnevurdering.published"],
  },
  "what is waited for said, and taken back": {
    does: async () => {
      const { session } = await s.professional(s.kommune, "caseworker", true);
      const basis = { kind: "egenSag", sag: s.sag.id } as const;
      const what = { da: awkward, en: awkward };
      for (const waiting of [{ what, who: awkward, expected: inDays(9) }, null]) {
        const revision = waiting ? 0 : 1;
        await s.gate.visit({ session, kind: "sag.waiting", basis }, (db) =>
          tellWaiting(db, s.sag.id, { waiting, revision }),
        );
      }
    },
    leaves: ["visit.allowed", "sag.waiting", "visit.allowed", "sag.waiting"],
  },
  "a paper added": {
    does: () =>
      s.gate.visit(
        { session: s.citizenSession, kind: "document.add", basis: { kind: "selv" } },
        async (db) => {
          const [id, bytes] = [crypto.randomUUID(), Buffer.alloc(32)];
          await db.insert(document).values({
            ...{
              id,
              sagId: s.sag.id,
              citizenId: s.citizen.id,
              authorityId: s.doctor.id,
              title: "x",
            },
            ...{ type: "cv", category: "social", fromName: "Åse", dated: "2026-01-31", pages: 2 },
            status: "bestilt",
          });
          await db.insert(documentFile).values({
            ...{ documentId: id, citizenId: s.citizen.id, place: crypto.randomUUID(), bytes: 7 },
            ...{ sealedKey: bytes, sha256: bytes, mediaType: "image/png", scan: "ikkeScannet" },
            ...{ addedAt: new Date(), addedByName: "x" },
          });
        },
      ),
    leaves: ["visit.allowed", "document.added"],
  },
  "absence taken back": {
    does: () => tellAbsence((db) => db.update(fravaer).set({ status: "aflyst" })),
    leaves: ["visit.allowed", "fravaer.cancelled"],
  },
};

/** What the functions of the keys do to their table; tests/access/passkeys.test.ts has the functions. */
const keyActs: typeof acts = {
  "a passkey made": {
    does: () => s.admin`
      insert into passkey (person_id, credential_id, public_key, spki, counter, transports, device_type, backed_up, name, created_at)
      values (${s.citizen.id}, '\\x01', '\\x02', '\\x03', 0, '{}', 'singleDevice', false, 'Å "\\', now())`,
    leaves: ["passkey.added"],
  },
  "a passkey used": {
    does: () => s.admin`update passkey set counter = 2, last_used_at = now(), backed_up = true`,
    leaves: [],
  },
  "a passkey renamed": {
    does: () => s.admin`update passkey set name = 'Ø'`,
    leaves: ["passkey.renamed"],
  },
  "a passkey stopped": {
    does: () => s.admin`update passkey set cloned_at = now()`,
    leaves: ["passkey.stopped"],
  },
  "a passkey removed": { does: () => s.admin`delete from passkey`, leaves: ["passkey.removed"] },
};

const tellAbsence = (work: Parameters<Scene["gate"]["visit"]>[1]) =>
  s.gate.visit({ session: s.citizenSession, kind: "fravaer.enter", basis: { kind: "selv" } }, work);
const registerMonth = async (version: { version: number; cause?: string }) => {
  const { session } = await s.professional(s.kommune, "ydelse", true);
  const basis = { kind: "egenSag", sag: s.sag.id } as const;
  await s.gate.visit({ session, kind: "ydelsesmaaned.register", basis }, (db) =>
    db.insert(ydelsesmaaned).values({
      ...{ sagId: s.sag.id, citizenId: s.citizen.id, month: "2026-01-01", ...version },
      ...{ kind: "fleksloentilskud", hours: 2.5, wage: 100_000, pension: 0, normalloen: 2_000_000 },
      ...{ part: 1, fromDay: "2026-01-01", toDay: "2026-01-31", paysOn: "2026-02-27", amount: 0 },
      satser: { base: 0, threshold: 0, below: 0, above: 0, days: 0, ofDays: 0 },
      ...{ registeredAt: new Date(), registeredByName: "x" },
    }),
  );
};

describe("every act leaves exactly its entries", () => {
  test.each(Object.entries({ ...acts, ...keyActs }))("%s", async (_, { does, leaves }) => {
    const before = await last();
    await does();
    const left = await entriesAfter(before);
    expect(left.map((entry) => entry.kind)).toEqual(leaves);
    // The act's entry stands in the transaction of the visit it was done in.
    for (const [n, entry] of left.entries()) {
      const byVisit =
        /^(consent|recall|ydelsesmaaned|fravaer)\./.test(entry.kind) &&
        entry.kind !== "consent.expired";
      if (byVisit) expect(entry.xact).toBe(left[n - 1]?.xact);
    }
  });

  test("one rolled back leaves none, and neither its visit", async () => {
    const before = await last();
    const failing = decide(async (db) => {
      const open = eq(consentTable.status, "givet");
      await db.update(consentTable).set({ status: "trukketTilbage" }).where(open);
      await db.execute(raw`select 1 from nothing_of_the_kind`);
    });
    await expect(failing).rejects.toThrow("nothing_of_the_kind");
    expect(await entriesAfter(before)).toHaveLength(0);
  });

  test("all kinds of entries were written here", async () => {
    const written = new Set((await entriesAfter("0")).map((entry) => entry.kind));
    expect([...written].toSorted()).toEqual(kinds.toSorted());
    const known = ledgerPayload.options.map((option) => option.shape.kind.value);
    expect([...known].toSorted()).toEqual([...kinds, ...chains].toSorted());
  });
});

describe("every entry is what the format says", () => {
  let all: Stored[];
  beforeAll(async () => {
    // What was lawfully erased says nothing any more.
    all = (await entriesAfter("0")).filter(({ payload }) => payload !== null);
  });

  test("the payload parses, is canonical JSON, and is of the entry's kind", () => {
    for (const { payload, kind } of all) {
      const value: unknown = JSON.parse(payload);
      expect(canonical(value)).toBe(payload);
      expect(ledgerPayload.parse(value)).toEqual(value);
      expect(value).toMatchObject({ kind, v: 1 });
    }
    expect(all.some(({ payload }) => JSON.parse(payload).actor.name === awkward)).toBe(true);
  });

  test("commitment and leaf hash are those of the published arithmetic", () => {
    for (const { kind, at, commitment, leaf, payload, salt } of all) {
      expect(salt.length).toBe(32);
      expect(commitmentOf(salt, payload)).toEqual(commitment);
      expect(leafHash({ kind, at, commitment })).toEqual(leaf);
    }
    expect(new Set(all.map(({ salt }) => salt.toString("hex"))).size).toBe(all.length);
  });

  test("a leaf holds nothing personal", async () => {
    const columns = await s.admin`
      select column_name from information_schema.columns where table_name = 'ledger_entry'
      order by ordinal_position`;
    expect(columns.map((row) => row.column_name)).toEqual([
      "id",
      "xact_id",
      "kind",
      "at",
      "commitment",
      "leaf_hash",
    ]);
    const text = JSON.stringify(await s.admin`select e::text as line from ledger_entry e`);
    const people = await s.admin`select id::text, name from person`;
    for (const { id, name } of people) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
    for (const { kind, at, commitment } of all) {
      expect(kinds).toContain(kind);
      const leaf = leafText({ kind, at, commitment });
      expect(leaf).toBe(canonical(JSON.parse(leaf)));
      expect(Object.keys(JSON.parse(leaf))).toEqual(["at", "commitment", "kind", "v"]);
    }
  });
});

test("a known salt and payload give the known commitment and leaf", () => {
  // Computed once with another language's hashlib over the bytes, not with this code.
  const salt = Buffer.from(Array.from({ length: 32 }, (_, n) => n));
  const payload = '{"kind":"visit.allowed","v":1}';
  const commitment = "bc84c988e86f0daab9864caf7d0adf19032100c06e186af84c15c0cad8d0caf8";
  const at = "2026-03-06T12:00:00.000001Z";
  expect(commitmentOf(salt, payload).toString("hex")).toBe(commitment);
  const leaf = { kind: "visit.allowed", at, commitment: Buffer.from(commitment, "hex") };
  expect(leafText(leaf)).toBe(
    `{"at":"${at}","commitment":"${commitment}","kind":"visit.allowed","v":1}`,
  );
  expect(leafHash(leaf).toString("hex")).toBe(
    "eba96e8b80132fea1d6f0e631188d0b9f4d6c94c70590cde55e6a4eae16b2407",
  );
  const byHand = createHash("sha256")
    .update(`\0${leafText(leaf)}`, "latin1")
    .digest("hex");
  expect(byHand).toBe("eba96e8b80132fea1d6f0e631188d0b9f4d6c94c70590cde55e6a4eae16b2407");
});

test("the database's canonical JSON is RFC 8785 for all we put into it", async () => {
  const key = fc.stringMatching(/^[A-Za-z0-9_]{1,8}$/);
  // PostgreSQL holds no NUL and no lone surrogate in text.
  const text = fc.string({ unit: "grapheme" }).filter((one) => !one.includes("\0"));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      ...[text, fc.maxSafeInteger(), fc.boolean(), fc.constant(null)],
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(value, async (one) => {
      const json = JSON.stringify(one);
      const [row] = await s.admin`select canonical_json(${json}::text::jsonb) as text`;
      expect(row?.text).toBe(canonical(JSON.parse(json)));
    }),
    { numRuns: 300 },
  );
});

/** RFC 8785, written here a second time: keys by UTF-16 code units, scalars as ECMAScript writes them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
