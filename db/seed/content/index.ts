import { karin } from "./01-karin.ts";
import { noah } from "./02-noah.ts";
import { jens } from "./03-jens.ts";
import { birgit } from "./04-birgit.ts";
import { liv } from "./05-liv.ts";
import { samira } from "./06-samira.ts";
import { mette } from "./07-mette.ts";
import { tove } from "./08-tove.ts";
import { emil } from "./09-emil.ts";
import { poul } from "./10-poul.ts";
import type { Scenario } from "./types.ts";

/** All ten cases, in the order of their numbers. */
export const scenarios: Scenario[] = [
  karin,
  noah,
  jens,
  birgit,
  liv,
  samira,
  mette,
  tove,
  emil,
  poul,
];
