import { rm } from "node:fs/promises";
import { beginIncoming, type Incoming } from "./incoming.ts";
import { type OpenedFile, openSealed } from "./opened.ts";
import { placesIn } from "./places.ts";
import { type SweepOutcome, sweepFolder } from "./sweep.ts";

/** Where papers' files lie, each sealed with a key of its own (docs/adr/0017). */
export type FileStore = {
  /** Begins a new file. */
  begin(): Promise<Incoming>;
  /** @throws when the file is not there, not whole, or sealed with another key */
  open(place: string, key: Buffer): Promise<OpenedFile>;
  /** Takes a file away that no paper came of. */
  remove(place: string): Promise<void>;
  /** See {@link sweepFolder}. */
  sweep(keptOf: (places: string[]) => Promise<Set<string>>, now: number): Promise<SweepOutcome>;
};

/** @param folder of the store; made at the first file */
export function createFileStore(folder: string): FileStore {
  const places = placesIn(folder);
  return {
    begin: () => beginIncoming(places),
    open: (place, key) => openSealed(places.resting(place), key, place),
    remove: (place) => rm(places.resting(place), { force: true }),
    sweep: (keptOf, now) => sweepFolder(places, keptOf, now),
  };
}
