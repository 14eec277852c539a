import { join } from "node:path";

/** Where files lie below the store's folder. Names are random: a listing tells how many, and nothing else. */
export type Places = {
  readonly folder: string;
  arriving(place: string): string;
  resting(place: string): string;
};

export const ARRIVING = "arriving";

export function placesIn(folder: string): Places {
  return {
    folder,
    arriving: (place) => join(folder, ARRIVING, place),
    resting: (place) => join(folder, place.slice(0, 2), place),
  };
}

export const isPlace = (name: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);
