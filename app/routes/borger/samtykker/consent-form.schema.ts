import { z } from "zod";
import { type DateParts, readDateParts } from "~/components/date-parts.ts";

/** A form about one consent, as sent; shown again as it was when something is wrong. */
export type ConsentFormValues = {
  readonly slags: readonly string[];
  readonly undtag: readonly string[];
  readonly vist: readonly string[];
  readonly slut: DateParts;
  /** Hash of the words that stood on the page (words-shown.server.ts); empty without any. */
  readonly ord: string;
};

const ids = z.array(z.uuid().toLowerCase()).max(2_000);
const lists = z.object({ slags: z.array(z.string().max(80)).max(100), undtag: ids, vist: ids });

/**
 * Reads a form about one consent. A list of papers with anything else than ids in it is no
 * person's mistake: `wellFormed` is then false and the list is empty, while the rest is kept.
 */
export function readConsentForm(form: FormData): {
  readonly wellFormed: boolean;
  readonly values: ConsentFormValues;
} {
  const sent = {
    slags: form.getAll("slags").map(String),
    undtag: form.getAll("undtag").map(String),
    vist: form.getAll("vist").map(String),
  };
  const parsed = lists.safeParse(sent);
  const slut = readDateParts(form, "slut");
  const ord = String(form.get("ord") ?? "");
  if (parsed.success) return { wellFormed: true, values: { ...parsed.data, slut, ord } };
  const undtag = ids.safeParse(sent.undtag).data ?? [];
  const slags = lists.shape.slags.safeParse(sent.slags).data ?? [];
  return { wellFormed: false, values: { slags, undtag, vist: [], slut, ord } };
}

/** The answers an address brings back from MitID (confirm-address.server.ts); undefined without any. */
export function readKeptAnswers(query: URLSearchParams): ConsentFormValues | undefined {
  if (!query.has("bekraeftet")) return undefined;
  const form = new FormData();
  for (const [name, value] of query) form.append(name, value);
  return readConsentForm(form).values;
}

const handlings = ["ja", "underskriv", "bekraeft", "nej", "indskraenk", "tilbage"] as const;
/** What a button does to a consent. */
export type Handling = Exclude<(typeof handlings)[number], "bekraeft">;

/** The pressed button; undefined when the form has none of ours. `bekraeft` only leads to MitID. */
export function readHandling(form: FormData): Handling | "bekraeft" | undefined {
  return z.enum(handlings).safeParse(form.get("handling")).data;
}
