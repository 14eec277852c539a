export const DATE_PARTS = ["dag", "maaned", "aar"] as const;

/** What was typed, as typed: shown again when it is wrong. */
export type DateParts = Readonly<Record<(typeof DATE_PARTS)[number], string>>;

/** Reads the three inputs of a DateField: `name.dag`, `name.maaned`, `name.aar`. */
export function readDateParts(form: FormData, name: string): DateParts {
  const read = (part: string) => String(form.get(`${name}.${part}`) ?? "").trim();
  return { dag: read("dag"), maaned: read("maaned"), aar: read("aar") };
}

/** The calendar day as `YYYY-MM-DD`, or null when it is no day (31 February, letters, empty). */
export function parseDateParts({ dag, maaned, aar }: DateParts): string | null {
  if (!/^\d{1,2}$/.test(dag) || !/^\d{1,2}$/.test(maaned) || !/^\d{4}$/.test(aar)) return null;
  // Our calendar has no year 0, and the database would say so with an error of its own.
  if (aar === "0000") return null;
  const iso = `${aar}-${maaned.padStart(2, "0")}-${dag.padStart(2, "0")}`;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
}

/** Written as a whole date, but in no calendar: 31 February. */
export function isNoSuchDay(parts: DateParts): boolean {
  const { dag, maaned, aar } = parts;
  const isWhole = /^\d{1,2}$/.test(dag) && /^\d{1,2}$/.test(maaned) && /^\d{4}$/.test(aar);
  return isWhole && parseDateParts(parts) === null;
}

/** A stored day back into the three inputs. */
export function toDateParts(iso: string): DateParts {
  const [aar = "", maaned = "", dag = ""] = iso.split("-");
  return { dag: String(Number(dag)), maaned: String(Number(maaned)), aar };
}
