import type { Moede } from "~/case/moede/read-moeder.server.ts";
import { toDateParts } from "~/components/date-parts.ts";
import { dayAndClock } from "~/domain/moment-in-copenhagen.ts";
import type { MoedeValues } from "./moede.schema.ts";

const nothing: MoedeValues = {
  ...{ titel: "", dag: { dag: "", maaned: "", aar: "" }, klokken: "", varighed: "60", form: "" },
  ...{ sted: "", dagsorden: "", personer: {}, grund: "", revision: "0", handling: "gem" },
};

/** A meeting as it would be typed; an empty form without one. */
export function valuesOf(moede: Moede | null): MoedeValues {
  if (!moede) return nothing;
  const { day, clock } = dayAndClock(moede.startsAt);
  return {
    ...nothing,
    ...{ titel: moede.title, dag: toDateParts(day), klokken: clock.replace(":", ".") },
    ...{ varighed: String(moede.minutes), form: moede.form, sted: moede.place },
    ...{ dagsorden: moede.dagsorden, revision: String(moede.revision) },
    personer: Object.fromEntries(moede.deltagere.map(({ rolle, navn }) => [rolle, navn])),
  };
}
