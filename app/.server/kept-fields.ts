import { hash } from "node:crypto";
import { type KeptForm, WRITER_FIELD } from "../components/logged-out.ts";
import { fieldsOnly } from "./upload/receive-file.ts";
import { isMultipart } from "./upload/upload-path.ts";

/** What a person typed into a form, to be shown to the same person again; files cannot be kept. */
export type KeptField = { name: string; value: string };

/** More than any form of ours has; a page with thousands of fields would keep everybody waiting. */
const MOST_FIELDS = 60;

/** The fields of the form, or none when it is no form of ours. */
export async function keptFields(request: Request): Promise<KeptField[]> {
  const form = await (isMultipart(request.headers.get("content-type"))
    ? fieldsOnly(request)
    : request.formData()
  ).catch(() => new FormData());
  return fieldsOf(form);
}

/** What was sent to `path`, to be sent again by its writer alone; by nobody when nobody is known. */
export function keptForm(typed: KeptField[], path: string, writer: string | undefined): KeptForm {
  const fields = bound(typed, writer);
  return { action: fields ? path : null, fields: fields ?? typed };
}

export function fieldsOf(form: FormData): KeptField[] {
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === "string" ? [{ name, value }] : [],
  );
  return fields.length > MOST_FIELDS ? [] : fields;
}

/** Stands for a person where the person's id should not: in a cookie, in a page. */
export const writerMark = (personId: string) => hash("sha256", `writer ${personId}`, "base64url");

/**
 * The same fields with the writer's mark among them; one that is there already stays, for others may
 * have logged in since. Undefined when nobody knows whose words they are.
 */
function bound(fields: KeptField[], writer: string | undefined): KeptField[] | undefined {
  if (fields.some(({ name }) => name === WRITER_FIELD)) return fields;
  return writer === undefined ? undefined : [...fields, { name: WRITER_FIELD, value: writer }];
}

/** True for words that waited for a login and were typed by somebody else than who sends them now. */
export async function isOthersWords(request: Request, personId: string): Promise<boolean> {
  // Kept words are sent again without a file; a file must not be read twice.
  if (isMultipart(request.headers.get("content-type"))) return false;
  const form = await request
    .clone()
    .formData()
    .catch(() => new FormData());
  const writer = form.get(WRITER_FIELD);
  return writer !== null && writer !== writerMark(personId);
}
