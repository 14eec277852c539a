import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { scenarios } from "./content/index.ts";
import { scenarioRows } from "./rows.ts";

const label = { da: "x", en: "x" };
const codes = (all: string[]) => [...new Set(all)].map((code) => ({ code, label }));
const consents = scenarios.flatMap((one) => one.consents);
const wording = {
  say: () => ({ text: "x", version: "x" }),
  kinds: codes(consents.flatMap((one) => one.documentTypes)),
  purposes: codes(consents.map((one) => one.purpose)),
};
const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, "0"));
const hourOf = (at: Date) =>
  Temporal.Instant.from(at.toISOString()).toZonedDateTimeISO("Europe/Copenhagen").hour;

describe.each(hours)("a demo that begins at %s:30", (hour) => {
  const now = new Date(`2026-11-22T${hour}:30:00Z`);
  const rows = scenarioRows(scenarios, now, wording);

  it("has nobody write or answer at night or in the future", () => {
    const moments = [
      ...rows.messages.map((one) => one.sentAt),
      ...rows.consents.flatMap((one) => [one.requestedAt, one.givenAt, one.endedAt]),
      ...rows.delegations.flatMap((one) => [one.invitedAt, one.acceptedAt, one.endedAt]),
    ].filter((at) => at instanceof Date);
    expect(moments.length).toBeGreaterThan(50);
    expect(moments.filter((at) => at > now || hourOf(at) < 8 || hourOf(at) >= 21)).toEqual([]);
    const staff = rows.messages.filter((one) => one.senderRole !== "citizen");
    const evening = staff.filter((one) => one.sentAt && hourOf(one.sentAt) >= 16);
    expect(evening).toEqual([]);
  });

  it("keeps the order of every thread and the promise of an answer", () => {
    for (const { messages } of scenarios) {
      const sent = messages
        .toSorted((a, b) => b.sentHoursAgo - a.sentHoursAgo)
        .map(({ id }) => rows.messages.find((row) => row.id === id));
      const times = sent.map((row) => row?.sentAt?.getTime() ?? 0);
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
      for (const row of sent) {
        if (row?.answeredAt) expect(row.answeredAt <= (row.answerDueAt ?? 0)).toBe(true);
      }
    }
  });
});
