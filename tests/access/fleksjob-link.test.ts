import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FleksjobScene, fleksjobScene } from "./fleksjob-scene.ts";
import { denied, told } from "./told.ts";

/** docs/adr/0021: an employer without a login, who holds a link, sees one thing and answers once. */
let s: FleksjobScene;
beforeAll(async () => {
  s = await fleksjobScene("fleksjob_link");
  await s.assess(500);
});
afterAll(() => s.drop());

const linked = async (shown?: string[]) => s.link(await s.agreed(shown));
/** The last visit, and what the ledger says of it. */
const lastLook = async () => {
  const [row] = await s.admin`
    select v.*, p.payload from visit v join ledger_payload p on p.entry_id = v.entry_id
    order by v.entry_id desc limit 1`;
  return { ...row, said: JSON.parse(String(row?.payload)) };
};
const visits = async () => (await s.admin`select count(*)::int as n from visit`)[0]?.n;

describe("who makes it", () => {
  test("the office, once the citizen has said yes, and nobody before or besides", async () => {
    const offered = await s.offered();
    const insert = (row: object, opening = s.write()) =>
      told(s.insert(opening, "fleksjobaftale_link", row));
    expect(await insert(s.linkRow(offered))).toBe("citizen_has_not_agreed");
    const agreed = await s.agreed();
    expect(await insert(s.linkRow(agreed), s.answer())).not.toBe("done");
    expect(await insert(s.linkRow(agreed), s.office("fleksjobaftale.write", s.caseworker))).toBe(
      "role_insufficient",
    );
    const strangers = s.linkRow(agreed, { citizen_id: s.stranger.id });
    expect(await insert(strangers)).toBe(denied);
    expect(await insert(s.linkRow(agreed, { link_hash: Buffer.alloc(8) }))).not.toBe("done");
    const row = s.linkRow(agreed);
    expect(await insert(row)).toBe("done");
    // Whatever a form says, it is open, for two weeks, and shows what the citizen said yes to.
    const made = await s.one("fleksjobaftale_link", row.id);
    const [due] = await s.admin`select gate_today() + 14 as day`;
    expect(made).toMatchObject({ status: "aaben", valid_until: due?.day });
    expect(made?.shown).toEqual((await s.one("fleksjobaftale", agreed))?.shown);
  });

  test("its secret is never read back, by anybody in the app", async () => {
    await linked();
    const read = s.see(s.office("fleksjobaftale.read", s.jobformidler), "fleksjobaftale_link");
    await expect(read).rejects.toMatchObject({ code: denied });
  });
});

describe("what it opens", () => {
  test("the chosen considerations and the terms, and no other row of any table", async () => {
    const { id, secret } = await linked(["pauser"]);
    expect(await s.shown(secret)).toMatchObject([
      { id, shown: { employer: "Nørreby Bageri", skaanehensyn: [{ da: "Pauser efter behov" }] } },
    ]);
    expect(JSON.stringify(await s.shown(secret))).not.toMatch(/Rolige|sidde ned/);
    const tables = await s.admin`
      select c.relname as name from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relrowsecurity
        and has_any_column_privilege('minsag_app', c.oid, 'select') and c.relname <> 'fleksjobaftale_link'`;
    expect(tables.length).toBeGreaterThan(20);
    for (const kind of ["fleksjobaftale.shown", "fleksjobaftale.confirm"]) {
      const seen = await s.employer(secret, kind, async (tx) => {
        const found: string[] = [];
        for (const { name } of tables) {
          const rows = await tx`select 1 from ${tx(name)} limit 1`;
          if (rows.length > 0) found.push(name);
        }
        return found;
      });
      expect(seen).toEqual([]);
    }
  });

  test("not another citizen's, and not another link", async () => {
    const { secret } = await linked();
    const other = await linked();
    const seen = (await s.shown(other.secret)) as unknown as { id: string }[];
    expect(seen.map(({ id }) => id)).toEqual([other.id]);
    expect(await s.shown(secret)).toEqual({ refusal: "link_closed" });
  });

  test("one link at a time: a new one to the same agreement closes the old", async () => {
    const aftale = await s.agreed();
    const [old, made] = [await s.link(aftale), await s.link(aftale)];
    expect(await s.shown(old.secret)).toEqual({ refusal: "link_closed" });
    expect(await s.shown(made.secret)).toMatchObject([{ id: made.id }]);
  });

  test("reading is not answering", async () => {
    const { secret } = await linked();
    const wrote = await told(
      s.employer(secret, "fleksjobaftale.shown", async (tx) => {
        const { count } = await tx`update fleksjobaftale_link set ${tx(s.yes)}`;
        return count === 0 ? { refusal: "unseen" } : { done: true };
      }),
    );
    expect(wrote).toBe(denied);
  });
});

describe("a yes or a no, once", () => {
  test("a yes puts the agreement in force", async () => {
    const aftale = await s.agreed();
    const { id, secret } = await s.link(aftale);
    expect(await s.confirm(secret, { ...s.yes, answered_name: " " })).toBe("answer_missing");
    expect(await s.confirm(secret, { ...s.yes, svar: null })).toBe("answer_missing");
    expect(await s.confirm(secret, { ...s.yes, svar: "nej" })).toBe("answer_missing");
    expect(await s.confirm(secret, s.yes)).toBe("done");
    expect(await s.one("fleksjobaftale", aftale)).toMatchObject({ status: "aktiv" });
    expect(await s.one("fleksjobaftale_link", id)).toMatchObject({ status: "brugt", svar: "ja" });
    expect(await s.confirm(secret, s.yes)).toBe("link_used");
    expect(await s.shown(secret)).toEqual({ refusal: "link_used" });
  });

  test("a no has its reason, and the citizen reads it", async () => {
    const aftale = await s.agreed();
    const { secret } = await s.link(aftale);
    const no = { svar: "nej", answered_name: "Ida", answer_words: "Opgaverne er andre" };
    expect(await s.confirm(secret, no)).toBe("done");
    expect(await s.one("fleksjobaftale", aftale)).toMatchObject({
      ...{ status: "afvist", declined_by: "employer", declined_words: "Opgaverne er andre" },
    });
  });

  test("two at the same time are one", async () => {
    const aftale = await s.agreed();
    const { secret } = await s.link(aftale);
    const answers = await Promise.all([s.confirm(secret, s.yes), s.confirm(secret, s.yes)]);
    expect(answers.toSorted()).toEqual(["done", "link_used"]);
    expect(
      (await s.kinds("fleksjobaftale", aftale)).filter(({ kind }) => kind.endsWith("confirmed")),
    ).toHaveLength(1);
  });

  test("not after the citizen took the yes back, however close", async () => {
    const aftale = await s.agreed();
    const { secret } = await s.link(aftale);
    const [taken, confirmed] = await Promise.all([
      s.say(aftale, { status: "afvist" }),
      s.confirm(secret, s.yes),
    ]);
    const { status } = (await s.one("fleksjobaftale", aftale)) ?? {};
    expect(`${taken} ${confirmed} ${status}`).toMatch(
      /^(done link_closed afvist|already_decided done aktiv)$/,
    );
  });

  test("not after its last day", async () => {
    const { secret } = await linked();
    await s.make.moveClock(14);
    expect(await s.shown(secret)).toHaveLength(1);
    await s.make.moveClock(15);
    expect(await s.shown(secret)).toEqual({ refusal: "link_expired" });
    expect(await s.confirm(secret, s.yes)).toBe("link_expired");
    await s.make.moveClock(0);
  });
});

test("it opens nothing once the case has moved: who had the case may hold the link", async () => {
  const { secret } = await linked();
  await s.admin`update sag set status = 'flyttet' where id = ${s.sag.id}`;
  expect(await s.shown(secret)).toEqual({ refusal: "link_closed" });
  expect(await s.confirm(secret, s.yes)).toBe("link_closed");
  await s.admin`update sag set status = 'underOplysning' where id = ${s.sag.id}`;
  expect(await s.shown(secret)).toHaveLength(1);
});

describe("what is written down", () => {
  test("each look and each refusal, for the citizen, as the employer's", async () => {
    const { id, secret } = await linked();
    await s.shown(secret);
    const look = await lastLook();
    expect(look).toMatchObject({
      ...{ kind: "fleksjobaftale.shown", allowed: true, citizen_id: s.citizen.id },
      ...{ basis: "employerLink", basis_id: id, person_id: null, actor_name: "Nørreby Bageri" },
      ...{ actor_role: "employer", sections: ["fleksjobaftale_shown"], writes: [] },
    });
    expect(look.said).toMatchObject({ kind: "visit.allowed", actor: { personId: null } });
    await s.confirm(secret, s.yes);
    await s.shown(secret);
    expect(await lastLook()).toMatchObject({
      ...{ allowed: false, refusal: "link_used", citizen_id: s.citizen.id, sections: [] },
    });
  });

  test("a secret that is nobody's opens nothing and concerns nobody", async () => {
    await linked();
    const before = await visits();
    expect(await s.shown(randomBytes(32))).toEqual({ refusal: "basis_unknown" });
    expect(await s.confirm(randomBytes(32), s.yes)).toBe("basis_unknown");
    expect(await visits()).toBe(before);
  });

  test("no other visit opens by a link, and no session opens one of its visits", async () => {
    const { secret } = await linked();
    for (const kind of ["sag.read", "fleksjobaftale.read", "fleksjobaftale.write", "nothing"]) {
      await expect(s.employer(secret, kind, async () => 1)).rejects.toMatchObject({
        code: "MS021",
      });
    }
    for (const session of [s.citizenSession, s.jobformidler]) {
      for (const basis of ["selv", "egenSag", "employerLink"]) {
        const [row] = await s.app`
          select allowed from open_visit(${session}, 'fleksjobaftale.shown', ${basis}, ${s.sag.id})`;
        expect(row?.allowed).toBe(false);
      }
    }
  });
});

/** Past the guard, by somebody who may do everything. */
const past = (text: TemplateStringsArray, ...values: string[]) =>
  s.admin.begin(async (tx) => {
    await tx`alter table fleksjobaftale_link disable trigger guard_fleksjobaftale_link`;
    await tx(text, ...values);
  });

test("what is over stays over, for anybody", async () => {
  const { id, secret } = await linked();
  await s.confirm(secret, s.yes);
  for (const statement of [
    () =>
      past`update fleksjobaftale_link set status = 'aaben', ended_at = null, svar = null where id = ${id}`,
    () => past`update fleksjobaftale_link set answered_name = 'En anden' where id = ${id}`,
    () => past`delete from fleksjobaftale_link where id = ${id}`,
    () => past`truncate fleksjobaftale_link`,
  ]) {
    await expect(statement()).rejects.toMatchObject({ code: "MS261" });
  }
});
