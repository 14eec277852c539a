import { eq } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { citizenKey, documentFile } from "../../db/schema/index.ts";
import type { Incoming, Stored } from "./incoming.ts";
import { newKey, openKey, sealKey } from "./keys.ts";
import type { OpenedFile } from "./opened.ts";
import { createFileStore } from "./store.ts";
import type { SweepOutcome } from "./sweep.ts";

/** What is known of a paper's file, and the way to it. */
export type PaperFile = {
  readonly mediaType: "application/pdf" | "image/jpeg" | "image/png";
  /**
   * Opens the file; to be called after the visit has committed, as nothing may leave before.
   * @throws when it is not there, not whole, or sealed with another key
   */
  readonly open: () => Promise<OpenedFile>;
};

/** Where a file lies, and its key as the database keeps it. */
export type KeptFile = { place: string; sealedKey: Buffer };

/** A file with every key to it that the database has, as `next_unscanned` answers it. */
export type SealedFile = KeptFile & { citizenId: string; sealedCitizenKey: Buffer };

/**
 * The files of papers. Three keys: the portal's master key seals each citizen's, which seals the keys
 * of the citizen's files. The first is never in the database, the last never outside a visit.
 * @param folder of the store
 * @param master 32 bytes; what is new is sealed with it
 * @param before the one it takes the place of, while citizens' keys are still sealed with that
 */
export function createPaperFiles(folder: string, master: Buffer, before?: Buffer) {
  const masters = before ? [master, before] : [master];
  const store = createFileStore(folder);
  return {
    /** Begins a file on its way in; nothing of it is readable before {@link keep} has committed. */
    begin: (): Promise<Incoming> => store.begin(),
    /** A file that has just arrived, by the key that is still in memory. */
    reopen: ({ place, key }: Stored): Promise<OpenedFile> => store.open(place, key),
    /** Takes a file away that no paper came of. */
    discard: ({ place }: Pick<Stored, "place">): Promise<void> => store.remove(place),

    /**
     * Seals the file's key with the citizen's, which is made with the first file.
     * @param db of a visit that writes `document`
     */
    async keep(db: Database, citizenId: string, stored: Stored): Promise<KeptFile> {
      const key = await keyOf(db, masters, citizenId, true);
      if (!key) throw new Error("the visit does not write papers of this citizen");
      return { place: stored.place, sealedKey: sealKey(key, stored.key, `file ${stored.place}`) };
    },

    /**
     * The file of a paper; null when it has none, 'erased' when the citizen's key that sealed it is gone.
     * @param db of a visit that opens the paper
     */
    async of(db: Database, documentId: string): Promise<PaperFile | "erased" | null> {
      const { citizenId, place, sealedKey, mediaType } = documentFile;
      const [row] = await db
        .select({ citizenId, place, sealedKey, mediaType })
        .from(documentFile)
        .where(eq(documentFile.documentId, documentId));
      if (!row) return null;
      const key = await keyOf(db, masters, row.citizenId, false);
      // A later file may have got a new key; what the one before sealed stays unreadable.
      const fileKey = key && openedKey(key, row);
      if (!fileKey) return "erased";
      return { mediaType: row.mediaType, open: () => store.open(row.place, fileKey) };
    },

    /**
     * Every file of the citizen whose papers the visit opens, by paper. One whose key is gone, or is
     * sealed with a key that is gone, is not among them: it can never be read again.
     * @param db of a visit that opens one citizen's papers, all of them
     */
    async all(db: Database): Promise<Map<string, PaperFile>> {
      const { documentId, citizenId, place, sealedKey, mediaType } = documentFile;
      const rows = await db
        .select({ documentId, citizenId, place, sealedKey, mediaType })
        .from(documentFile);
      const found = new Map<string, PaperFile>();
      const key = rows[0] && (await keyOf(db, masters, rows[0].citizenId, false));
      if (!key) return found;
      for (const row of rows) {
        const fileKey = openedKey(key, row);
        if (!fileKey) continue;
        const open = () => store.open(row.place, fileKey);
        found.set(row.documentId, { mediaType: row.mediaType, open });
      }
      return found;
    },

    /** Opens a file by the keys alone, for whoever keeps the store. */
    async openSealed({ citizenId, sealedCitizenKey, place, sealedKey }: SealedFile) {
      const key = openWithAny(masters, sealedCitizenKey, citizenOf(citizenId));
      return store.open(place, openKey(key, sealedKey, `file ${place}`));
    },

    /** @param keptOf of these places, those that a paper names */
    sweep: (keptOf: (places: string[]) => Promise<Set<string>>): Promise<SweepOutcome> =>
      store.sweep(keptOf, Date.now()),
  };
}

export type PaperFiles = ReturnType<typeof createPaperFiles>;

/** The key of one file; undefined when it is sealed with a key that is gone. */
function openedKey(key: Buffer, { sealedKey, place }: KeptFile): Buffer | undefined {
  try {
    return openKey(key, sealedKey, `file ${place}`);
  } catch {
    return undefined;
  }
}

/** What a citizen's key is sealed for. */
export const citizenOf = (citizenId: string) => `citizen ${citizenId}`;

/** @throws when it was sealed with none of them */
function openWithAny(
  [master, ...others]: readonly Buffer[],
  sealed: Buffer,
  whose: string,
): Buffer {
  if (!master) throw new Error("no master key of ours seals this");
  try {
    return openKey(master, sealed, whose);
  } catch (error) {
    if (others.length === 0) throw error;
    return openWithAny(others, sealed, whose);
  }
}

async function keyOf(db: Database, masters: readonly Buffer[], citizenId: string, make: boolean) {
  const [master] = masters;
  const whose = citizenOf(citizenId);
  const select = () =>
    db
      .select({ sealed: citizenKey.sealedKey })
      .from(citizenKey)
      .where(eq(citizenKey.citizenId, citizenId));
  let [row] = await select();
  if (!row && make && master) {
    const sealedKey = sealKey(master, newKey(), whose);
    await db
      .insert(citizenKey)
      .values({ citizenId, sealedKey, madeAt: new Date() })
      .onConflictDoNothing();
    [row] = await select();
  }
  return row && openWithAny(masters, row.sealed, whose);
}
