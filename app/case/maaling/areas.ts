/** What one can say of how it goes, in the order one is asked. */
export const areas = ["arbejde", "helbred", "tro"] as const;
export type Area = (typeof areas)[number];
