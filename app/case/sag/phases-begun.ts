import type { PhaseDate } from "../../../db/schema/index.ts";

/** The phases that have begun on an ISO day, in their order, and what is over of them by then. */
export const phasesBegun = (dates: readonly PhaseDate[], today: string): PhaseDate[] =>
  dates
    .filter(({ from }) => from <= today)
    .map(({ to, ...begun }) => (to && to <= today ? { ...begun, to } : begun));
