/** The hidden field that binds words to the one who typed them. */
export const WRITER_FIELD = "_skriver";

/** A form that could not be taken: nothing in it is lost. */
export interface KeptForm {
  /** Where the form was going: a path of our own, or null when it cannot be trusted. */
  readonly action: string | null;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** What the guard throws when a form arrives after the login has run out. */
export interface LoggedOut extends KeptForm {
  readonly way: "borger" | "erhverv";
}

/** The data of a 401, or undefined when it is none of ours. */
export function readLoggedOut(thrown: unknown): LoggedOut | undefined {
  const value = property(thrown, "loggedOut");
  const way = property(value, "way");
  const form = readForm(value);
  return form && (way === "borger" || way === "erhverv") ? { way, ...form } : undefined;
}

/** The form that came while the database was away, or undefined when there was none. */
export function readUnsent(thrown: unknown): KeptForm | undefined {
  return readForm(property(thrown, "unsent"));
}

function readForm(value: unknown): KeptForm | undefined {
  const fields = property(value, "fields");
  if (!Array.isArray(fields)) return undefined;
  const action = property(value, "action");
  return { action: isOwnPath(action) ? action : null, fields: fields.filter(isField) };
}

/**
 * Only a path of this origin may get what a person wrote: "//host" and "/\host" are other hosts to
 * a browser, which also drops tabs and line breaks before it reads an address.
 */
export function isOwnPath(value: unknown): value is string {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return false;
  if ([...value].some((char) => char <= " " || char === "\\" || char === "\x7f")) return false;
  const url = URL.parse(value, "https://own.invalid");
  return url?.origin === "https://own.invalid" && !url.pathname.startsWith("//");
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function isField(value: unknown): value is KeptForm["fields"][number] {
  return (
    typeof property(value, "name") === "string" && typeof property(value, "value") === "string"
  );
}
