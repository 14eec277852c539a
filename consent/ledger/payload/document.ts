import { z } from "zod";
import { aboutCitizen, textHash } from "./common.ts";

export const documentPayloads = [
  aboutCitizen("document.added", {
    document: z.uuid(),
    sag: z.uuid(),
    documentType: z.string(),
    version: z.int().min(1),
    /** The paper it came instead of. */
    replaces: z.uuid().nullable(),
    pages: z.int().min(1),
    mediaType: z.enum(["application/pdf", "image/jpeg", "image/png"]),
    bytes: z.int().min(1),
    /** SHA-256 of the file, unsealed. */
    contentHash: textHash,
    scan: z.enum(["ren", "ikkeScannet"]),
  }),
  aboutCitizen("document.scanned", {
    document: z.uuid(),
    /** SHA-256 of the file, unsealed. */
    contentHash: textHash,
    scan: z.enum(["ren", "skadelig"]),
  }),
] as const;
