import type { DateLike } from "~/i18n/format.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { messageText } from "./message.text.ts";

/** "i dag kl. 09.12", "i går kl. 09.12", "i morgen kl. 09.12", else date and time. */
export function useWhen(now: DateLike): (at: DateLike) => string {
  const format = useFormat();
  const text = useText(messageText);
  // Any two days do: only the words for a distance are compared, so summer time cannot shift them.
  const near: Record<string, (args: { time: string }) => string> = {
    [format.relativeDays("2026-01-01", "2026-01-01")]: text.today,
    [format.relativeDays("2026-01-01", "2026-01-02")]: text.yesterday,
    [format.relativeDays("2026-01-02", "2026-01-01")]: text.tomorrow,
  };
  return (at) =>
    near[format.relativeDays(at, now)]?.({ time: format.time(at) }) ?? format.dateTime(at);
}
