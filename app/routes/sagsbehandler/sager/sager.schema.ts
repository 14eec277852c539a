import { z } from "zod";

/** What the worklist reads from its form and its address. Nonsense is the first page of everything. */
export const worklistQuery = z.object({
  soeg: z.string().trim().max(100).catch(""),
  side: z.coerce.number().int().min(1).max(1000).catch(1),
});
