import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLooks, type LookRow } from "./fold-looks.ts";

const label = { da: "Læste et papir", en: "Read a paper" };
let serial = 0;
function row(over: Partial<LookRow> = {}): LookRow {
  serial += 1;
  return {
    entryId: serial,
    at: new Date(1_800_000_000_000 - serial * 60_000),
    kind: "document.read",
    what: label,
    isOwn: false,
    personId: "p1",
    actorName: "Anders",
    actorRole: "caseworker",
    authorityName: "Nørreby",
    allowed: true,
    refusal: null,
    purposeCode: "sagsbehandling",
    purposeLabel: null,
    basis: "samtykke",
    basisId: "c1",
    statute: null,
    reason: null,
    categories: [],
    documents: ["d1"],
    ...over,
  };
}
const titles = new Map([["d1", "LÆ 265"]]);

describe("looks of a day", () => {
  it("fold into the newest, with the number, each time and its papers", () => {
    const [newest, older] = [row(), row({ documents: ["d2"] })];
    const [one, ...rest] = foldLooks([newest, older], titles);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ entryId: newest.entryId, paperCount: 2, papers: ["LÆ 265"] });
    expect(one?.times).toEqual([
      { entryId: newest.entryId, at: newest.at, paperCount: 1, papers: ["LÆ 265"] },
      { entryId: older.entryId, at: older.at, paperCount: 1, papers: [] },
    ]);
  });

  it.each<Partial<LookRow>>([
    { personId: "p2" },
    { actorRole: "jobformidler" },
    { authorityName: "Region" },
    { kind: "document.list" },
    { basis: "egenSag" },
    { basisId: "c2" },
    { allowed: false, refusal: "consent_revoked" },
    { reason: "En anden grund" },
    { purposeCode: "behandlingAfKlage" },
    { statute: { paragraph: "§ 1", label } },
  ])("do not fold when they differ in %j", (over) => {
    expect(foldLooks([row(), row(over)], titles)).toHaveLength(2);
  });

  it("hands out no id of a person or a paper", () => {
    const [one] = foldLooks([row()], titles);
    expect(JSON.stringify(one)).not.toMatch(/"p1"|"d1"/);
  });

  it("never lose one", () => {
    const some = fc.record({
      personId: fc.constantFrom("p1", "p2"),
      kind: fc.constantFrom("document.read", "sag.read"),
      allowed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (overs) => {
        const rows = overs.map(row);
        const kept = foldLooks(rows, titles).flatMap((one) => one.times.map((t) => t.entryId));
        expect(kept.sort((a, b) => a - b)).toEqual(rows.map((one) => one.entryId));
      }),
    );
  });
});
