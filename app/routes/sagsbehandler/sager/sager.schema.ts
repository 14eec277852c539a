import { z } from "zod";

/** What the list is narrowed to; the first is all of it. */
export const VIEWS = ["alle", "overskredet", "snart", "svar", "borgeren", "gennemgang"] as const;
export type View = (typeof VIEWS)[number];
/** What comes first. */
export const ORDERS = ["frist", "navn", "nummer", "rettet"] as const;
export const PHASES = [1, 2, 3] as const;

/** What the worklist reads from its form and its address. Nonsense is the first page of everything. */
export const worklistQuery = z.object({
  soeg: z.string().trim().max(100).catch(""),
  vis: z.enum(VIEWS).catch("alle"),
  fase: z.coerce.number().pipe(z.literal(PHASES)).nullable().catch(null),
  orden: z.enum(ORDERS).catch("frist"),
  side: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type WorklistQuery = z.infer<typeof worklistQuery>;

/** The address of a list; what is usual is left out. What was searched for is a name and never in it. */
export function worklistHref({ vis, fase, orden, side }: Omit<WorklistQuery, "soeg">): string {
  const query = new URLSearchParams();
  if (vis !== "alle") query.set("vis", vis);
  if (fase !== null) query.set("fase", `${fase}`);
  if (orden !== "frist") query.set("orden", orden);
  if (side > 1) query.set("side", `${side}`);
  return query.size > 0 ? `/sager?${query}` : "/sager";
}
