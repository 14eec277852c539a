import { type Expectation, ownPage } from "./rows.ts";

/** Taking one's own data home: the same address gives each citizen what is theirs. */
export const ownDataMatrix = {
  "GET /mine-data": ownPage,
  "GET /mine-data/fil": ownPage,
} satisfies Record<string, Expectation>;
