/** A question about a value that the compiler understands. */
export type Is<T> = (value: unknown) => value is T;
export type TypeOf<I> = I extends Is<infer T> ? T : never;
type Fields = Record<string, Is<unknown>>;
type ObjectOf<F extends Fields> = { [K in keyof F]: TypeOf<F[K]> };

export const isText: Is<string> = (value) => typeof value === "string";
export const isYesOrNo: Is<boolean> = (value) => typeof value === "boolean";
export const isNumber: Is<number> = (value) => typeof value === "number";

/** A text of one form, such as a UUID. */
export function matching(form: RegExp): Is<string> {
  return (value): value is string => isText(value) && form.test(value);
}

export function exactly<T extends string | number>(...wanted: readonly T[]): Is<T> {
  return (value): value is T => wanted.some((one) => one === value);
}

export function orNull<T>(is: Is<T>): Is<T | null> {
  return (value): value is T | null => value === null || is(value);
}

export function listOf<T>(is: Is<T>): Is<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(is);
}

/** At least these fields: a later version of the portal may write more. */
export function having<F extends Fields>(fields: F): Is<ObjectOf<F>> {
  return (value): value is ObjectOf<F> =>
    isObject(value) &&
    Object.entries(fields).every(([key, is]) => Object.hasOwn(value, key) && is(value[key]));
}

/** These fields and no other. */
export function only<F extends Fields>(fields: F): Is<ObjectOf<F>> {
  const is = having(fields);
  const count = Object.keys(fields).length;
  return (value): value is ObjectOf<F> => is(value) && Object.keys(value).length === count;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const isUuid = matching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
export const isSha256 = matching(/^[0-9a-f]{64}$/);

/** A day that exists: `Date` would silently move the 31st of February on. */
export const isDay: Is<string> = (value): value is string =>
  isText(value) &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  isSame(`${value}T00:00:00.000Z`, `${value}T00:00:00.000Z`);

/** RFC 3339 in UTC with microseconds, as the ledger writes it. */
export const isInstant: Is<string> = (value): value is string =>
  isText(value) &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value) &&
  isSame(value, `${value.slice(0, 23)}Z`);

function isSame(value: string, iso: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === iso;
}
