import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { checkIdentities } from "../app/.server/demo-broker/identity.ts";
import { klagefrist } from "../app/domain/klagefrist.ts";
import { lix } from "../app/i18n/lix.ts";
import { agreements } from "../db/seed/content/agreements.ts";
import { scenarios } from "../db/seed/content/index.ts";
import { indstillinger } from "../db/seed/content/indstillinger.ts";
import { meetings } from "../db/seed/content/meetings.ts";
import type { Scenario } from "../db/seed/content/types.ts";
import { identityNotes } from "../db/seed/identities.text.ts";
import { demoIdentities } from "../db/seed/identities.ts";

type Piece = { where: string; blocks: (string | undefined)[] };

/** What the citizen reads as one piece; documents and `regler` are quoted and legal text. */
function pieces({ person: { key }, sag, plan, afgoerelser, messages, months }: Scenario): Piece[] {
  const status = [sag.happening, sag.nextStep, sag.waitingFor?.what];
  return [
    { where: `${key} status da`, blocks: status.map((text) => text?.da) },
    { where: `${key} status en`, blocks: status.map((text) => text?.en) },
    ...plan.sections.map(({ code, heading, body, earlier = [], ownWords }) => ({
      where: `${key} plan ${code}`,
      blocks: [heading, ...earlier.map((one) => one.body), body, ownWords],
    })),
    {
      where: `${key} indsatser`,
      blocks: plan.indsatser.flatMap(({ title, goal }) => [title, goal]),
    },
    ...afgoerelser.map(({ title, resultat, begrundelse, oplysninger }) => ({
      where: `${key} ${title}`,
      blocks: [title, resultat, begrundelse, oplysninger],
    })),
    ...afgoerelser.map((one) => ({
      where: `${key} klagevejledning`,
      blocks: [one.klagevejledning],
    })),
    ...(meetings[key] ?? []).map(({ title, place, dagsorden, spoergsmaal }) => ({
      where: `${key} ${title}`,
      blocks: [title, place, ...dagsorden.split("\n"), spoergsmaal],
    })),
    ...(meetings[key] ?? []).flatMap(({ title, referat = [] }) =>
      referat.map(({ body }, nth) => ({ where: `${key} ${title}, ${nth + 1}`, blocks: [body] })),
    ),
    ...(indstillinger[key] ?? []).map(({ felter, svarOrd }, nth) => ({
      where: `${key} indstilling ${nth + 1}`,
      blocks: [...Object.values(felter), svarOrd],
    })),
    ...(agreements[key] ?? []).map(({ opgaver, stoette, progression }, nth) => ({
      where: `${key} agreement ${nth + 1}`,
      blocks: [opgaver, stoette, progression],
    })),
    { where: `${key} causes`, blocks: (months ?? []).map(({ cause }) => cause) },
    ...messages.map(({ body }, index) => ({
      where: `${key} message ${index + 1}`,
      blocks: [body],
    })),
  ];
}

// The notes stand together in one list, in the chooser of the demo MitID.
const notes: Piece[] = [
  { where: "notes da", blocks: Object.values(identityNotes).map(({ da }) => da) },
  { where: "notes en", blocks: Object.values(identityNotes).map(({ en }) => en) },
];

/** Paragraphs are blocks of their own: the reader rests between them. */
function lixOf({ blocks }: Piece): number {
  return lix(blocks.flatMap((block) => block?.split("\n\n") ?? []));
}

describe("the demo content", () => {
  it("is easy to read: LIX at most 30 in every piece", () => {
    const hard = [...scenarios.flatMap(pieces), ...notes]
      .filter((piece) => lixOf(piece) > 30)
      .map((piece) => `${piece.where}: ${lixOf(piece).toFixed(1)}`);
    expect(hard).toEqual([]);
  });

  it("carries the klagefrist the rules give", () => {
    const announced = scenarios
      .flatMap(({ afgoerelser }) => afgoerelser)
      .filter(({ receivedOn }) => receivedOn !== undefined);
    expect(announced.length).toBeGreaterThan(5);
    const rule = { amount: 4, unit: "weeks", moves: true } as const;
    for (const { receivedOn = "", klagevejledning, klagefrist: written } of announced) {
      const day = Temporal.PlainDate.from(receivedOn);
      const computed = klagefrist(day, klagevejledning.length > 0, rule);
      expect(computed.starts && computed.lastDay.toString()).toBe(written);
    }
  });

  it("has Tove's deadline after Easter", () => {
    const tove = scenarios.find(({ person }) => person.key === "tove");
    const [decision] = tove?.afgoerelser ?? [];
    expect(decision).toMatchObject({ receivedOn: "2026-03-06", klagefrist: "2026-04-07" });
  });

  it("is accepted by the demo broker", () => {
    expect(() => checkIdentities(demoIdentities)).not.toThrow();
  });
});
