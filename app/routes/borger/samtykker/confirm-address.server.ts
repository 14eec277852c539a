import { safeReturnPath } from "~/.server/http/safe-return-path.ts";
import type { ConsentFormValues } from "./consent-form.schema.ts";

/**
 * Where a yes goes that nobody has confirmed yet: to MitID, and back to the page with every answer as it
 * was. Ids and codes only, nothing personal.
 * @param page path with the query it has already
 * @returns null when there are more answers than an address can carry
 */
export function confirmAddress(
  page: string,
  { slags, undtag, slut }: Pick<ConsentFormValues, "undtag"> & Partial<ConsentFormValues>,
): string | null {
  const kept = new URLSearchParams([
    ...(slags ?? []).map((code) => ["slags", code]),
    ...(slut ? Object.entries(slut).map(([part, typed]) => [`slut.${part}`, typed]) : []),
    ...undtag.map((id) => ["undtag", id]),
    ["bekraeftet", "1"],
  ]);
  const back = `${page}${page.includes("?") ? "&" : "?"}${kept}`;
  return safeReturnPath(back, "") === ""
    ? null
    : `/log-ind?vej=borger&bekraeft=1&retur=${encodeURIComponent(back)}`;
}
