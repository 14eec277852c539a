import { scene } from "./scene.ts";
import { inVisit } from "./told.ts";

/** A case with everybody who has to do with its money, and plain SQL for what they do. */
export async function moneyScene(label: string) {
  const s = await scene(label);
  const staff = async (role: string) => (await s.professional(s.kommune, role, true)).session;
  const [ydelse, jobformidler, caseworker, leder] = [
    await staff("ydelse"),
    await staff("jobformidler"),
    await staff("caseworker"),
    await staff("leder"),
  ];
  const asCitizen = (kind: string) => ({ session: s.citizenSession, kind, basis: "selv" });
  const office = (session: Buffer, kind: string, id = s.sag.id) => ({
    ...{ session, kind, basis: "egenSag", id },
  });
  type Opening = Parameters<typeof inVisit>[1];
  return {
    ...s,
    ...{ ydelse, jobformidler, caseworker, leder, asCitizen, office },
    write: (opening: Opening, table: string, row: object) =>
      inVisit(s, opening, (tx) => tx`insert into ${tx(table)} ${tx(row as never)}`),
    /** The rows a visit shows. */
    see: async (opening: Opening, table: string) => {
      const rows = await inVisit(s, opening, (tx) => tx`select * from ${tx(table)}`);
      return "refusal" in rows ? rows.refusal : rows;
    },
    month: (overrides: object = {}) => ({
      ...{ sag_id: s.sag.id, citizen_id: s.citizen.id, month: "2026-10-01", version: 1 },
      ...{ kind: "fleksloentilskud", hours: 4, wage: 232_143, pension: 27_857 },
      ...{ normalloen: 2_405_000, pays_on: "2026-11-30", satser: "{}", amount: 0 },
      ...{ registered_at: "2020-01-01", registered_by_name: "En anden" },
      ...overrides,
    }),
    absence: (from_day: string, to_day: string | null, overrides: object = {}) => ({
      ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, kind: "ferie" },
      ...{ from_day, to_day, entered_at: "2020-01-01", entered_by_name: "En anden" },
      ...{ entered_by_role: "caseworker", ...overrides },
    }),
  };
}

export type MoneyScene = Awaited<ReturnType<typeof moneyScene>>;
