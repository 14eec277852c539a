import type { Cast, Role } from "./cast.ts";

/** HTTP status by role. */
type Row = Record<Role, number>;
export type Expectation = {
  row: Row;
  /** Fields to send; a POST with the fields of a real form, so that only access decides. */
  form?: (cast: Cast, role: Role) => Record<string, string>;
  /** Visits one request makes once the guard has let it pass; null where it depends on the form. */
  visits: number | Partial<Row> | null;
};

export const borger = ["citizen", "otherCitizen", "bisidder", "endedBisidder"] as const;
type Borger = (typeof borger)[number];
export const erhverv = [
  "caseworker",
  "otherAuthority",
  "kliniskWith",
  "kliniskWithout",
  "kliniskRevoked",
  "jobformidler",
  "leder",
  "ydelse",
] as const;
type Erhverv = (typeof erhverv)[number];

export const all = <R extends string>(roles: readonly R[], status: number) =>
  Object.fromEntries(roles.map((role) => [role, status])) as Record<R, number>;

export const everybody = (status: number): Row => ({
  anonymous: status,
  ...all(borger, status),
  ...all(erhverv, status),
});

/** Pages of those who log in as citizens; professionals are told that it is not for them. */
export const citizens = (anonymous: number, row: Record<Borger, number>): Row => ({
  anonymous,
  ...row,
  ...all(erhverv, 403),
});

export const professionals = (anonymous: number, row: Record<Erhverv, number>): Row => ({
  anonymous,
  ...all(borger, 403),
  ...row,
});

/** One's own pages: the same address shows each person only what is theirs. */
export const ownPage: Expectation = { row: citizens(302, all(borger, 200)), visits: 1 };
/** Pages about one thing of the citizen's: nobody else can tell whether it exists. */
export const ownThing = (others: number): Expectation => ({
  row: citizens(302, { ...all(borger, others), citizen: 200 }),
  visits: 1,
});

/** A section of the citizen's case for a helper. */
export const helped = (bisidder: number): Expectation => ({
  row: citizens(302, { citizen: 404, otherCitizen: 404, bisidder, endedBisidder: 403 }),
  visits: 1,
});

/** A page of the citizen's case for the staff of her municipality. */
export const inCase = (
  row: Pick<Record<Erhverv, number>, "caseworker" | "jobformidler" | "leder"> & { ydelse?: number },
  anonymous = 302,
): Expectation => ({
  row: professionals(anonymous, { ...all(erhverv, 404), ydelse: 403, ...row }),
  visits: 1,
});

/** Papers under a consent: only its recipient, and only while it holds. */
export const shared: Expectation = {
  row: professionals(302, { ...all(erhverv, 404), kliniskWith: 200, kliniskRevoked: 403 }),
  visits: 1,
};

/** Pages of a caseworker's own: other roles of the municipality, and those without cases, may not. */
export const byRole = (anonymous: number, caseworker: number): Row =>
  professionals(anonymous, { ...all(erhverv, 403), otherAuthority: 404, caseworker });

/** A day as the three fields of a DateField. */
export function dateFields(name: string, isoDay: string): Record<string, string> {
  const [year = "", month = "", day = ""] = isoDay.split("-");
  return { [`${name}.dag`]: day, [`${name}.maaned`]: month, [`${name}.aar`]: year };
}

export const open = (status = 200): Expectation => ({ row: everybody(status), visits: 0 });
