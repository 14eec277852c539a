/** What a person typed into a form, to be shown to the same person again; files cannot be kept. */
export type KeptField = { name: string; value: string };

/** More than any form of ours has; a page with thousands of fields would keep everybody waiting. */
const MOST_FIELDS = 60;

/** The fields of the form, or none when it is no form of ours. */
export async function keptFields(request: Request): Promise<KeptField[]> {
  const form = await request.formData().catch(() => new FormData());
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === "string" ? [{ name, value }] : [],
  );
  return fields.length > MOST_FIELDS ? [] : fields;
}
