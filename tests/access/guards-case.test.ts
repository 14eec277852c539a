import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** What the authority does in a case: afgoerelser and messages. */
let s: Scene;
let worker: Buffer;
let formidler: Awaited<ReturnType<Scene["professional"]>>;
beforeAll(async () => {
  s = await scene("guards_case");
  worker = (await s.professional(s.kommune, "caseworker", true)).session;
  formidler = await s.professional(s.kommune, "jobformidler", true);
});
afterAll(() => s.drop());

describe("an afgoerelse", () => {
  const whole = (overrides: object = {}) => ({
    ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, title: "Fleksjob" },
    ...{ authority_id: s.kommune.id, status: "meddelt", resultat: "Ja", begrundelse: "Fordi" },
    ...{ regler: "§ 116", oplysninger: "Attest", klagevejledning: "Skriv til os" },
    ...{ announced_at: new Date(), received_on: "2026-03-06", klagefrist: "2026-04-07" },
    ...overrides,
  });
  const insert = (overrides: object) =>
    s.admin`insert into afgoerelse ${s.admin(whole(overrides))}`;

  test.each([
    { klagevejledning: null },
    { klagevejledning: " " },
    { klagevejledning: "\n" },
    { klagefrist: null },
    { klagefrist: "2026-04-02" },
    { begrundelse: null },
    { regler: "" },
    { oplysninger: null },
    { received_on: null },
    { announced_at: null },
  ])("is not announced with %j", async (overrides) => {
    expect(await told(insert(overrides))).toBe("23514");
    const draft = whole({ status: "truffet", ...overrides, klagefrist: null });
    await s.admin`insert into afgoerelse ${s.admin(draft)}`;
    const { klagefrist = "2026-04-07" }: { klagefrist?: string | null } = overrides;
    const announce = s.admin`
      update afgoerelse set status = 'meddelt', klagefrist = ${klagefrist} where id = ${draft.id}`;
    expect(await told(announce)).toBe("23514");
  });

  test("announced never changes and never goes, for anybody", async () => {
    const { id, ...row } = whole();
    await s.admin`insert into afgoerelse ${s.admin({ id, ...row })}`;
    for (const statement of [
      `update afgoerelse set begrundelse = 'Andet' where id = '${id}'`,
      `update afgoerelse set status = 'udkast' where id = '${id}'`,
      `update afgoerelse set klagefrist = klagefrist + 1 where id = '${id}'`,
      `delete from afgoerelse where id = '${id}'`,
      "truncate afgoerelse cascade",
    ]) {
      const undone = s.admin.begin(async (tx) => {
        await tx.unsafe(statement);
        throw new Error(`went through: ${statement}`);
      });
      await expect(undone).rejects.toThrow("an announced decision is immutable");
    }
    for (const statement of [
      "update afgoerelse set klagefrist = klagefrist + 1",
      "delete from afgoerelse",
    ]) {
      expect(await told(s.app.unsafe(statement))).toBe(denied);
    }
  });

  test("a draft is seen by the office and by no citizen or helper", async () => {
    const draft = whole({ status: "udkast", announced_at: null });
    await s.admin`insert into afgoerelse ${s.admin(draft)}`;
    const seen = (opening: Parameters<typeof inVisit>[1]) =>
      inVisit(s, opening, async (tx) => {
        const rows = await tx`select id, status from afgoerelse`;
        return rows.some((row) => row.id === draft.id);
      });
    const own = { session: s.citizenSession, basis: "selv" };
    expect(await seen({ ...own, kind: "afgoerelse.read" })).toBe(false);
    expect(await seen({ ...own, kind: "overview.read" })).toBe(false);
    const office = { session: worker, basis: "egenSag", id: s.sag.id };
    expect(await seen({ ...office, kind: "afgoerelse.read" })).toBe(true);
    await s.admin`update afgoerelse set status = 'meddelt', announced_at = now() where id = ${draft.id}`;
    expect(await seen({ ...own, kind: "afgoerelse.read" })).toBe(true);
  });
});

describe("a message", () => {
  const text = (overrides: object = {}) => ({
    ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, body: "Hej" },
    ...{ sender_id: s.stranger.id, sender_name: "En anden", sender_role: "caseworker" },
    ...{ sent_at: "2020-01-01", answer_due_at: "2020-01-02", answered_at: "2020-01-03" },
    ...overrides,
  });
  const own = () => ({ session: s.citizenSession, kind: "message.write", basis: "selv" });
  const office = (id = s.sag.id) => ({
    ...{ session: formidler.session, kind: "message.write", basis: "egenSag", id },
  });
  const write = (opening: Parameters<typeof inVisit>[1], row: object) =>
    inVisit(s, opening, (tx) => tx`insert into message ${s.app(row as never)}`);
  const stored = async (id: string) => {
    const [row] = await s.admin`
      select *, sent_at between now() - interval '1 minute' and now() as fresh,
        extract(epoch from answer_due_at - sent_at)::int / 3600 as hours from message where id = ${id}`;
    return row;
  };

  test("tells who wrote it and when, whatever the form said", async () => {
    const [mine, theirs] = [text(), text()];
    await write(own(), mine);
    expect(await stored(mine.id)).toMatchObject({
      ...{ sender_id: s.citizen.id, sender_name: s.citizen.name, sender_role: "citizen" },
      ...{ fresh: true, answered_at: null },
    });
    await write(office(), theirs);
    expect(await stored(theirs.id)).toMatchObject({
      ...{ sender_id: formidler.person.id, sender_role: "jobformidler", fresh: true },
      ...{ answer_due_at: null, answered_at: null },
    });
    // The office has answered, so the promise of the first is kept.
    expect((await stored(mine.id))?.answered_at).not.toBeNull();
  });

  test.each([24, 36])("promises an answer within the %i hours of the regelsaet", async (hours) => {
    await s.admin`update regel set amount = ${hours} where code = 'answer' and regelsaet = '2026'`;
    const row = text();
    await write(own(), row);
    expect(await stored(row.id)).toMatchObject({ hours });
  });

  test("is never changed afterwards", async () => {
    const change = inVisit(s, own(), (tx) => tx`update message set body = 'x'`);
    expect(await told(change)).toBe(denied);
  });

  test.each(["", "  ", "\n"])("is not empty: %j", async (body) => {
    expect(await told(write(own(), text({ body })))).toBe("message_empty");
  });

  test("a jobformidler writes in the case of the visit and in no other", async () => {
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await told(write(office(), text({ sag_id: second.id })))).toBe("not_own_case");
    const foreign = text({ sag_id: s.otherSag.id, citizen_id: s.stranger.id });
    expect(await told(write(office(), foreign))).toBe("not_own_case");
    expect(await told(write(office(s.otherSag.id), foreign))).toBe("not_assigned");
    expect(await told(write(own(), foreign))).toBe(denied);
  });

  test("a leader does not write, and a reading visit writes nothing", async () => {
    const leader = (await s.professional(s.kommune, "leder", false)).session;
    expect(await told(write({ ...office(), session: leader }, text()))).toBe("role_insufficient");
    expect(await told(write({ ...office(), kind: "message.read" }, text()))).toBe(denied);
  });
});
