/** How demo citizens have said that it goes, by their key. */
export const scores: Readonly<
  Record<string, readonly { on: string; arbejde: number; helbred: number; tro: number }[]>
> = {
  // Follow-up by follow-up: from 3 to 5.
  liv: [
    { on: "2026-08-24", arbejde: 3, helbred: 3, tro: 2 },
    { on: "2026-09-28", arbejde: 4, helbred: 3, tro: 3 },
    { on: "2026-11-02", arbejde: 5, helbred: 4, tro: 5 },
  ],
};
