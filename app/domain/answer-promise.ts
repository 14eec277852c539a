import type { Temporal } from "temporal-polyfill";
import { type RegelsaetKey, regelsaet } from "./regelsaet.ts";

/**
 * When the municipality has promised an answer to a citizen's message: 24 elapsed hours after it
 * was sent. A promise (`serviceloefte`), not a right. Elapsed hours on the time line, so the wall
 * clock may differ by an hour across a change of summer time.
 */
export function answerDueAt(
  sentAt: Temporal.Instant,
  rules: RegelsaetKey = "2026",
): Temporal.Instant {
  return sentAt.add({ hours: regelsaet[rules].answerToCitizen.hours });
}
