import type { Language } from "~/i18n/define-text.ts";
import { textFor } from "~/i18n/define-text.ts";
import { type DateLike, formatFor } from "~/i18n/format.ts";
import { messageText } from "./message.text.ts";

/** "i dag kl. 09.12", "i går kl. 09.12", "i morgen kl. 09.12", else date and time; of a day, the date. */
export function whenFor(lang: Language, now: DateLike): (at: DateLike) => string {
  const format = formatFor(lang);
  const text = textFor(messageText, lang);
  // Any two days do: only the words for a distance are compared, so summer time cannot shift them.
  const near: Record<string, (args: { time: string }) => string> = {
    [format.relativeDays("2026-01-01", "2026-01-01")]: text.today,
    [format.relativeDays("2026-01-01", "2026-01-02")]: text.yesterday,
    [format.relativeDays("2026-01-02", "2026-01-01")]: text.tomorrow,
  };
  return (at) => {
    if (typeof at === "string" && at.length === 10) return format.date(at);
    return near[format.relativeDays(at, now)]?.({ time: format.time(at) }) ?? format.dateTime(at);
  };
}
