import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { answerDueAt } from "./answer-promise.ts";

it.each([
  ["an ordinary day", "2026-11-20T09:30+01:00", "2026-11-21T09:30:00+01:00"],
  ["the night summer time begins", "2026-03-28T20:00+01:00", "2026-03-29T21:00:00+02:00"],
  ["the night summer time ends", "2026-10-24T20:00+02:00", "2026-10-25T19:00:00+01:00"],
])("promises an answer after 24 elapsed hours: %s", (_, sent, due) => {
  const copenhagen = answerDueAt(Temporal.Instant.from(sent)).toZonedDateTimeISO(
    "Europe/Copenhagen",
  );
  expect(copenhagen.toString({ timeZoneName: "never" })).toBe(due);
});
