import { type Area, areas } from "~/case/maaling/areas.ts";

export type Answers = Readonly<Record<Area, number | null>>;

/** The day's answers, or what was chosen when it is none: at least one, each from 1 to 10. */
export function readMaaling(form: FormData) {
  const values = recordOf((area) => String(form.get(area) ?? "").slice(0, 4));
  const answers: Answers = recordOf((area) =>
    /^([1-9]|10)$/.test(values[area]) ? Number(values[area]) : null,
  );
  const strange = areas.find((area) => values[area] !== "" && answers[area] === null);
  if (strange) return { ok: false as const, values, field: strange, code: "outside" as const };
  const said = areas.some((area) => answers[area] !== null);
  return said
    ? { ok: true as const, answers }
    : { ok: false as const, values, field: areas[0], code: "nothing" as const };
}

export function recordOf<T>(of: (area: Area) => T): Record<Area, T> {
  return { arbejde: of("arbejde"), helbred: of("helbred"), tro: of("tro") };
}
