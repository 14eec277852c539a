import { eq } from "drizzle-orm";
import { createGate } from "../../consent/index.ts";
import { consent } from "../../db/schema/index.ts";
import type { BenchData } from "./data.ts";
import { shape } from "./fill.ts";
import { idOf, sessionOf } from "./ids.ts";

/** Something done once by one client. It throws when it did not do what is measured. */
export interface Operation {
  run(): Promise<void>;
  /** Work between two slices that is not measured. */
  prepare?(): Promise<void>;
}

export const operationNames = ["keyRead", "insert", "readDocument", "list50", "revoke"] as const;
export type OperationName = (typeof operationNames)[number];

/** What is measured, each through the code the portal itself uses. */
export function operationsOn(data: BenchData): Record<OperationName, Operation> {
  const { app, hot, citizens } = data;
  const limits = { idleMinutes: 30, absoluteMinutes: 480 };
  const gate = createGate(app, limits, () => {}, hot);
  const body = "x".repeat(200);
  const authorities = shape.kommuner + shape.regions + shape.doctors;
  return {
    keyRead: {
      async run() {
        const rows =
          await app`select * from authority where id = ${idOf("authority", upTo(authorities))}`;
        expect(rows.length === 1);
      },
    },

    insert: {
      async run() {
        const result = await app`insert into bench_row (at, body) values (now(), ${body})`;
        expect(result.count === 1);
      },
    },

    readDocument: {
      async run() {
        const citizen = upTo(citizens);
        const outcome = await gate.readDocument({
          session: professionalFor(citizen),
          basis: { kind: "samtykke", consent: idOf("consent", citizen, 0) },
          document: idOf("document", citizen, 2 * upTo(4) - 1),
        });
        expect(outcome.allowed && outcome.document.body !== null);
      },
    },

    list50: {
      async run() {
        const citizen = shape.thickEvery * upTo(citizens / shape.thickEvery);
        const outcome = await gate.listDocuments({
          session: professionalFor(citizen),
          consent: idOf("consent", citizen, 0),
        });
        expect(outcome.allowed && outcome.documents.length === shape.page);
      },
    },

    revoke: revoking(data, gate),
  };
}

/** Each consent can be revoked once, so the operation walks through them and then gives them back. */
function revoking(data: BenchData, gate: ReturnType<typeof createGate>): Operation {
  // A stride without a common factor meets every citizen, far apart.
  const stride = 7919;
  let taken = 0;
  return {
    async prepare() {
      if (taken < data.citizens) return;
      await data.restoreConsents();
      taken = 0;
    },
    async run() {
      const citizen = ((taken * stride) % data.citizens) + 1;
      const place = taken < data.citizens ? 1 : 2;
      taken += 1;
      const outcome = await gate.visit(
        { session: sessionOf("citizen", citizen), kind: "consent.decide", basis: { kind: "selv" } },
        (db) =>
          db
            .update(consent)
            .set({ status: "trukketTilbage" })
            .where(eq(consent.id, idOf("consent", citizen, place)))
            .returning({ id: consent.id }),
      );
      expect(outcome.allowed && outcome.value.length === 1);
    },
  };
}

/** A session of somebody at the region that the citizen's consent names. */
function professionalFor(citizen: number): Buffer {
  const { regions, staff } = shape;
  const number = (citizen % regions) + regions * (upTo(staff / regions) - 1);
  return sessionOf("staff", number === 0 ? staff : number);
}

/** 1 … n, each as likely. */
function upTo(n: number): number {
  return Math.floor(Math.random() * n) + 1;
}

function expect(right: boolean): void {
  if (!right) throw new Error("the operation did not do what is measured");
}
