/** What a person typed into a form, to be shown to the same person again; files cannot be kept. */
export type KeptField = { name: string; value: string };

export async function keptFields(request: Request): Promise<KeptField[]> {
  const form = await request.formData().catch(() => new FormData());
  return [...form].flatMap(([name, value]) => (typeof value === "string" ? [{ name, value }] : []));
}
