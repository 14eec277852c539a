import { z } from "zod";
import { DATE_PARTS, type DateParts } from "~/components/date-parts.ts";

/** A consent on its way, as the address holds it: ids, codes and a day, nothing personal. */
export type Draft = {
  readonly step: 1 | 2 | 3;
  readonly fra: string;
  readonly til: string;
  readonly slags: readonly string[];
  readonly formaal: string;
  /** As typed; undefined when the address says nothing, so that the form may propose a day. */
  readonly slut: DateParts | undefined;
  readonly undtag: readonly string[];
};

const step = z
  .enum(["1", "2", "3"])
  .transform(Number)
  .pipe(z.literal([1, 2, 3]));
const text = z.string().max(80).catch("");
const texts = z.array(z.string().max(80)).max(100).catch([]);

/** Reads an address; what does not fit is as if it was not chosen, and the form asks for it. */
export function readDraft(query: URLSearchParams): Draft {
  const parts = DATE_PARTS.map((part) => [part, query.get(`slut.${part}`)] as const);
  const written = parts.some(([, value]) => value !== null);
  const read = (name: string) =>
    text.parse(parts.find(([part]) => part === name)?.[1] ?? "").trim();
  return {
    step: step.catch(1).parse(query.get("trin")),
    fra: text.parse(query.get("fra") ?? ""),
    til: text.parse(query.get("til") ?? ""),
    slags: texts.parse(query.getAll("slags")),
    formaal: text.parse(query.get("formaal") ?? ""),
    slut: written ? { dag: read("dag"), maaned: read("maaned"), aar: read("aar") } : undefined,
    undtag: texts.parse(query.getAll("undtag")),
  };
}

/** The pairs that carry a draft on, in an address or in hidden fields. */
export function draftPairs(draft: Omit<Draft, "step" | "undtag">): [string, string][] {
  const { fra, til, slags, formaal, slut } = draft;
  const pairs: [string, string][] = [
    ["fra", fra],
    ["til", til],
    ...slags.map((code): [string, string] => ["slags", code]),
    ["formaal", formaal],
    ...(slut ? DATE_PARTS.map((part): [string, string] => [`slut.${part}`, slut[part]]) : []),
  ];
  return pairs.filter(([, value]) => value !== "");
}

/** The query of one step of a draft. */
export function draftQuery(draft: Omit<Draft, "step" | "undtag">, atStep: 1 | 2 | 3): string {
  return String(new URLSearchParams([...draftPairs(draft), ["trin", String(atStep)]]));
}

/** The address of one step of a draft. */
export function draftAddress(draft: Omit<Draft, "step" | "undtag">, atStep: 1 | 2 | 3): string {
  return `/samtykker/nyt?${draftQuery(draft, atStep)}`;
}
