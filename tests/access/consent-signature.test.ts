// Every way to a yes and every way around it, in one scene: hence its length.
import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { relyingParty } from "../../app/.server/passkeys/relying-party.ts";
import { documentSigner } from "../../app/.server/passkeys/sign-document.ts";
import { orRefusal } from "../../app/case/or-refusal.server.ts";
import { toDateParts } from "../../app/components/date-parts.ts";
import { addPasskey } from "../../app/routes/borger/adgangsnoegler/add-passkey.server.ts";
import { decide } from "../../app/routes/borger/samtykker/et/decide.server.ts";
import {
  composeAnswer,
  narrowConsent,
} from "../../app/routes/borger/samtykker/et/narrow-consent.server.ts";
import type { Draft } from "../../app/routes/borger/samtykker/nyt/draft.schema.ts";
import { composeGiven } from "../../app/routes/borger/samtykker/nyt/give-consent.server.ts";
import { documentOf } from "../../app/routes/borger/samtykker/sign-yes.server.ts";
import { shownWords } from "../../app/routes/borger/samtykker/words-shown.server.ts";
import { consentDocumentHash } from "../../consent/index.ts";
import { allHolds, checkSignature } from "../independent-check.ts";
import { softKey } from "../soft-key.ts";
import { giveShown } from "./give-shown.ts";
import { inDays, type Scene, scene } from "./scene.ts";
import { inVisit, told } from "./told.ts";

/** A yes is signed with the citizen's own key or confirmed with MitID just now; nothing else asks for it. */
const origin = "http://localhost:3000";
let s: Scene;
let key: ReturnType<typeof softKey>;
/** A session whose MitID login is too old to say yes with. */
let stale: Buffer;
/** The id that the form on the page gives its consent: part of what is signed. */
let page = randomUUID();

beforeAll(async () => {
  s = await scene("consent_signature");
});
afterAll(() => s.drop());
beforeEach(async () => {
  page = randomUUID();
  await s.admin`delete from passkey`;
  key = softKey(origin);
  const challenge = randomBytes(32);
  await s.gate.passkeys.ask("register", challenge, s.citizenSession);
  const answer = key.create(challenge);
  await addPasskey(s.gate, relyingParty(origin), s.citizenSession, "Nøgle", answer);
  stale = await s.make.session(s.citizen.id, "borger");
  await age(stale, "6 minutes");
});

const age = (session: Buffer, by: string) =>
  s.admin`update session set auth_time = now() - ${by}::interval where token_hash = ${session}`;

const draft = (): Draft => ({
  ...{ step: 3, fra: s.doctor.id, til: s.region.id, slags: ["lae265"], undtag: [] },
  ...{ formaal: "laegefagligVurdering", slut: toDateParts(inDays(60)) },
});
const vist = () => [s.lae265.id];
const deciding = { kind: "consent.decide", basis: { kind: "selv" } } as const;

/** What the page asks the key to sign. */
async function asked(session: Buffer, change: Partial<Draft> = {}) {
  const confirmed = { id: page, undtag: [], vist: vist() };
  const outcome = await s.gate.visit({ ...deciding, kind: "consent.read", session }, (db) =>
    composeGiven(db, s.citizen.id, { ...draft(), ...change }, confirmed, "da"),
  );
  if (!outcome.allowed || outcome.value.state !== "ready") throw new Error("nothing to sign");
  const hash = consentDocumentHash(documentOf(outcome.value.row));
  await s.gate.passkeys.ask("consent", hash, session);
  return hash;
}

async function give(session: Buffer, field?: string, id = page, change = {}) {
  const sign =
    field === undefined ? undefined : await documentSigner(s.gate, origin, session, field);
  const outcome = await orRefusal(
    s.gate
      .visit({ ...deciding, session }, (db) =>
        giveShown(
          db,
          s.citizen.id,
          { ...draft(), ...change },
          { id, undtag: [], vist: vist() },
          "da",
          sign,
        ),
      )
      .then((visit) => (visit.allowed ? visit.value : Promise.reject(visit))),
  );
  return outcome.state === "refused" ? outcome.refusal : outcome.state;
}

async function payload(consent: string, kind = "consent.given") {
  const [row] = await s.admin`
    select payload from ledger_payload
    where payload like ${`%"consent":"${consent}"%`} and payload like ${`%"kind":"${kind}"%`}`;
  return row ? JSON.parse(row.payload) : undefined;
}
const stored = async (id: string) =>
  (await s.admin`select status, signature from consent where id = ${id}`)[0];

describe("a signed yes", () => {
  test("stands in the ledger, and whoever has the entry can check it", async () => {
    const id = page;
    expect(await give(stale, key.get(await asked(stale)), id)).toBe("given");
    const entry = await payload(id);
    expect(entry).toMatchObject({ sourceName: s.doctor.name, recipientName: s.region.name });

    expect(checkSignature(entry, origin)).toEqual(allHolds);
    expect(entry.signature).toMatchObject({ alg: -7, rpId: "localhost" });
    const other = { ...entry, textShown: `${entry.textShown} ` };
    expect(checkSignature(other, origin)).toMatchObject({ hash: false, challenge: false });
  });

  test("sent twice is one consent, and no copied key", async () => {
    const id = page;
    const answer = key.get(await asked(stale));
    expect(await Promise.all([give(stale, answer, id), give(stale, answer, id)])).toEqual([
      "given",
      "given",
    ]);
    const [row] = await s.admin`
      select cloned_at from passkey where credential_id = ${key.credentialId}`;
    expect(row).toEqual({ cloned_at: null });
  });

  test("of a request stands there too; narrowing and revoking it later carry none", async () => {
    const id = await request();
    const form = {
      slags: ["lae265"],
      undtag: [],
      vist: vist(),
      slut: toDateParts(inDays(20)),
      ord: "",
    };
    const read = await s.gate.visit({ ...deciding, kind: "consent.read", session: stale }, (db) =>
      composeAnswer(db, id, "anmodet", form, "da"),
    );
    if (!read.allowed || read.value.state !== "ready") throw new Error("nothing to sign");
    const hash = consentDocumentHash(documentOf(read.value.row));
    await s.gate.passkeys.ask("consent", hash, stale);
    const sign = await documentSigner(s.gate, origin, stale, key.get(hash));
    const answer = (work: Parameters<typeof s.gate.visit>[1]) =>
      s.gate.visit({ ...deciding, session: stale }, work);
    const shown = { ...form, ord: shownWords(read.value.row.textShown).hash };
    await answer((db) => decide(db, id, "underskriv", shown, "da", sign));
    expect((await payload(id)).signature.documentHash).toBe(hash.toString("hex"));
    // Neither asks for anything: both on the old login.
    const earlier = { ...form, slut: toDateParts(inDays(10)) };
    await answer((db) => narrowConsent(db, id, "givet", earlier, "da"));
    expect((await payload(id, "consent.narrowed")).signature).toBeNull();
    await answer((db) => decide(db, id, "tilbage", form, "da"));
    expect((await payload(id, "consent.revoked")).signature).toBeNull();
  });
});

describe("a signature is refused, and nothing given", () => {
  const refused = async (field: string, session = stale, change = {}) => {
    const id = page;
    const outcome = await give(session, field, id, change);
    expect(await stored(id)).toBeUndefined();
    return outcome;
  };

  test.each([
    ["made on another site", { origin: "https://eksempel.dk" }],
    ["for another relying party", { rpId: "eksempel.dk" }],
    ["by a device nobody unlocked", { flags: 1 }],
    ["that is no signature", { type: "webauthn.create" }],
  ])("%s", async (_, slant) => {
    expect(await refused(key.get(await asked(stale), slant))).toBe("signature_invalid");
  });

  test.each<[string, (response: Record<string, string>) => Record<string, string>]>([
    [
      "with bytes behind the signature",
      ({ signature = "" }) => ({
        signature: Buffer.concat([Buffer.from(signature, "base64url"), Buffer.of(0)]).toString(
          "base64url",
        ),
      }),
    ],
    ["spelled otherwise", ({ clientDataJSON }) => ({ clientDataJSON: `${clientDataJSON}A` })],
  ])("that its own receipt would call wrong: %s", async (_, change) => {
    const answer = JSON.parse(key.get(await asked(stale)));
    Object.assign(answer.response, change(answer.response));
    expect(await refused(JSON.stringify(answer))).toBe("signature_invalid");
  });

  test("on another document: one more day, one more kind", async () => {
    const answer = key.get(await asked(stale));
    const longer = { slut: toDateParts(inDays(61)) };
    expect(await refused(answer, stale, longer)).toBe("signature_invalid");
  });

  test("that was not asked for, asked in another session, used, or too old", async () => {
    const hash = await asked(stale);
    await s.admin`delete from passkey_challenge`;
    expect(await refused(key.get(hash))).toBe("signature_invalid");
    const elsewhere = await s.make.session(s.citizen.id, "borger");
    await asked(elsewhere);
    expect(await refused(key.get(hash))).toBe("signature_invalid");
    await asked(stale);
    await s.admin`update passkey_challenge set expires_at = now()`;
    expect(await refused(key.get(hash))).toBe("signature_invalid");
    await asked(stale);
    expect(await give(stale, key.get(hash))).toBe("given");
    page = randomUUID();
    expect(await refused(key.get(hash)), "used").toBe("signature_invalid");
  });

  test("of a key whose count went back: the key stops", async () => {
    expect(await give(stale, key.get(await asked(stale), { count: 9 }))).toBe("given");
    page = randomUUID();
    const old = key.get(await asked(stale), { count: 3 });
    await s.admin`delete from passkey_challenge`;
    expect(await refused(old), "an old answer is no copy").toBe("signature_invalid");
    await asked(stale);
    expect(await refused(old)).toBe("passkey_cloned");
    expect(await refused(key.get(await asked(stale), { count: 10 }))).toBe("signature_invalid");
  });

  test("of another citizen's key, of none, of nonsense", async () => {
    const hash = await asked(stale);
    await s.admin`update passkey set person_id = ${s.stranger.id} where credential_id = ${key.credentialId}`;
    expect(await refused(key.get(hash))).toBe("signature_invalid");
    expect(await refused(softKey(origin).get(hash))).toBe("signature_invalid");
    expect(await refused("{}")).toBe("signature_invalid");
    // A fresh login does not make a broken signature good.
    expect(await refused("{}", s.citizenSession)).toBe("signature_invalid");
  });
});

describe("without a key", () => {
  test("a MitID login of the last five minutes confirms, an older one does not", async () => {
    const session = await s.make.session(s.citizen.id, "borger");
    await age(session, "4 minutes 50 seconds");
    const id = randomUUID();
    expect(await give(session, undefined, id)).toBe("given");
    expect((await payload(id)).signature).toBeNull();
    await age(session, "5 minutes 1 second");
    expect(await give(session)).toBe("step_up_needed");
    expect(await give(stale)).toBe("step_up_needed");
  });

  test("a broker whose clock is ahead makes no login younger than its session", async () => {
    const session = await s.make.session(s.citizen.id, "borger");
    await s.admin`update session set created_at = now() - interval '6 minutes' where token_hash = ${session}`;
    expect(await give(session)).toBe("step_up_needed");
  });

  test("a login with a key confirms nothing by itself", async () => {
    const session = await s.make.session(s.citizen.id, "borger");
    await s.admin`update session set assurance = 'passkey' where token_hash = ${session}`;
    expect(await give(session)).toBe("step_up_needed");
    expect(await s.gate.passkeys.confirmation(session)).toMatchObject({ byMitid: false });
  });

  test("a fresh login elsewhere does not confirm what an old one says", async () => {
    await s.make.session(s.citizen.id, "borger");
    expect(await give(stale)).toBe("step_up_needed");
  });

  test("no, withdrawing and narrowing need none", async () => {
    const [asked, given] = [await request(), await s.giveConsent()];
    const press = (id: string, handling: "nej" | "tilbage") =>
      s.gate.visit({ ...deciding, session: stale }, (db) =>
        decide(
          db,
          id,
          handling,
          { slags: [], undtag: [], vist: [], slut: toDateParts(""), ord: "" },
          "da",
        ),
      );
    await press(asked, "nej");
    await press(given, "tilbage");
    expect((await stored(asked))?.status).toBe("afvist");
    expect((await stored(given))?.status).toBe("trukketTilbage");
  });
});

describe("the database itself", () => {
  const opening = (session: Buffer) => ({ session, kind: "consent.decide", basis: "selv" });
  /** The consent that a signature is for, and no other. */
  let id = randomUUID();
  beforeEach(() => {
    id = randomUUID();
  });
  const row = (signature: object | null = null) => ({
    id,
    ...{ sag_id: s.sag.id, citizen_id: s.citizen.id, source_authority_id: s.doctor.id },
    ...{ recipient_authority_id: s.region.id, categories: ["sundhed"], status: "givet" },
    ...{ document_types: ["lae265"], purpose: "laegefagligVurdering", consequence: "Intet" },
    ...{ valid_until: inDays(10), text_version: "1", text_shown: "Ja" },
    // The app's pool takes JSON as text, as Drizzle hands it over.
    signature: signature && JSON.stringify(signature),
  });

  test("refuses a yes that nobody confirmed, given or answered", async () => {
    const insert = inVisit(s, opening(stale), (tx) => tx`insert into consent ${s.app(row())}`);
    expect(await told(insert)).toBe("step_up_needed");
    const id = await request();
    const answer = inVisit(
      s,
      opening(stale),
      (tx) =>
        tx`update consent set status = 'givet', text_version = '1', text_shown = 'Ja' where id = ${id}`,
    );
    expect(await told(answer)).toBe("step_up_needed");
    expect((await stored(id))?.status).toBe("anmodet");
  });

  test("believes no session that was not presented, was made up, or is another's", async () => {
    const act = (session: Buffer | null) =>
      told(
        s.app.begin(async (tx) => {
          await tx`select * from open_visit(${s.citizenSession}, 'consent.decide', 'selv')`;
          if (session) await tx`select present_session(${session})`;
          await tx`insert into consent ${s.app(row())}`;
        }),
      );
    expect(await act(null)).toBe("step_up_needed");
    expect(await act(randomBytes(32))).toBe("step_up_needed");
    expect(await act(s.strangerSession)).toBe("step_up_needed");
    expect(await act(s.citizenSession)).toBe("done");
  });

  const good = async () => {
    const session = stale;
    const { signature: _none, ...terms } = row();
    const document = {
      consent: terms.id,
      ...{ citizen: terms.citizen_id, sag: terms.sag_id, source: terms.source_authority_id },
      ...{ recipient: terms.recipient_authority_id, categories: terms.categories },
      ...{ documentTypes: terms.document_types, exceptedDocuments: [], purpose: terms.purpose },
      ...{ consequence: terms.consequence, validUntil: terms.valid_until },
      ...{ textVersion: terms.text_version, textShown: terms.text_shown },
    };
    const hash = consentDocumentHash(document);
    await s.gate.passkeys.ask("consent", hash, session);
    const signed = await (await documentSigner(s.gate, origin, session, key.get(hash)))(document);
    if (signed.state !== "signed") throw new Error(signed.state);
    return signed.signature;
  };
  const insert = (signature: object) =>
    told(inVisit(s, opening(stale), (tx) => tx`insert into consent ${s.app(row(signature))}`));

  test("takes a signature that fits", async () => {
    expect(await insert(await good())).toBe("done");
  });

  test("takes it for that consent alone: whoever has the receipt cannot use it again", async () => {
    const signature = await good();
    expect(await insert(signature)).toBe("done");
    await s.gate.passkeys.ask("consent", Buffer.from(signature.documentHash, "hex"), stale);
    id = randomUUID();
    expect(await insert(signature)).toBe("signature_invalid");
  });

  test.each([
    ["another document's hash", { documentHash: "00".repeat(32) }],
    ["another public key", { publicKey: "AAAA" }],
    ["another relying party", { rpId: "eksempel.dk" }],
    ["an unknown key", { credentialId: "AAAA" }],
    ["no signature", { signature: "" }],
    ["something more", { note: "x" }],
    ["another's place in front", { authenticatorData: Buffer.alloc(37, 5).toString("base64url") }],
    ["too little", { authenticatorData: "AAAA" }],
    [
      "words of another kind",
      { clientDataJSON: Buffer.from('{"type":"x"}').toString("base64url") },
    ],
  ])("refuses one with %s", async (_, change) => {
    expect(await insert({ ...(await good()), ...change })).toBe("signature_invalid");
  });

  test("refuses one by a person the device did not verify", async () => {
    const signature = await good();
    const data = Buffer.from(signature.authenticatorData, "base64url");
    data[32] = 1;
    const authenticatorData = data.toString("base64url");
    expect(await insert({ ...signature, authenticatorData })).toBe("signature_invalid");
  });

  test("keeps the signature from every reader, and lets nothing else carry one", async () => {
    const signature = await good();
    expect(await insert(signature)).toBe("done");
    const read = inVisit(s, opening(stale), (tx) => tx`select signature from consent`);
    expect(await told(read)).toBe("42501");
    const id = await s.giveConsent();
    await inVisit(
      s,
      opening(stale),
      (
        tx,
      ) => tx`update consent set valid_until = ${inDays(5)}, signature = ${JSON.stringify(signature)}
        where id = ${id}`,
    );
    expect(await stored(id)).toEqual({ status: "givet", signature: null });
  });
});

/** Somebody at the municipality asks. */
async function request(): Promise<string> {
  const { session } = await s.professional(s.kommune, "koordinerendeSagsbehandler", true);
  const id = randomUUID();
  const opening = { session, kind: "consent.request", basis: "egenSag", id: s.sag.id };
  await inVisit(s, opening, (tx) => {
    const asking = {
      ...{ id, sag_id: s.sag.id, citizen_id: s.citizen.id, source_authority_id: s.doctor.id },
      ...{ recipient_authority_id: s.region.id, categories: ["sundhed"], status: "anmodet" },
      ...{ document_types: ["lae265"], purpose: "laegefagligVurdering", consequence: "Intet" },
      ...{ valid_until: inDays(30) },
    };
    return tx`insert into consent ${s.app(asking)}`;
  });
  return id;
}
