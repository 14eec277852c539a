import { type Language, textFor } from "~/i18n/define-text.ts";
import { formatFor } from "~/i18n/format.ts";
import type { Block } from "../letter/block.ts";
import { afgoerelseText } from "./afgoerelse.text.ts";
import { hasPassed } from "./has-passed.ts";
import type { AfgoerelseData } from "./read-afgoerelser.server.ts";

/** The last day to complain and how it was counted; when it is over, what one can still do. */
export function describeKlagefrist(
  { receivedOn, klagefrist, moved }: Pick<AfgoerelseData, "receivedOn" | "klagefrist" | "moved">,
  lang: Language,
  now: string,
): Block {
  const text = textFor(afgoerelseText, lang);
  const format = formatFor(lang);
  const date = format.date(klagefrist);
  const move = moved && {
    from: format.date(moved.from),
    because: text.closed[moved.because],
    to: date,
  };
  if (hasPassed(klagefrist, now)) {
    const over = [text.pastBody({ date }), ...(move ? [text.wasMoved(move)] : [])].join(" ");
    const lines = [over, text.pastStill, text.pastNew];
    return { kind: "notice", tone: "info", title: text.past, lines };
  }
  return {
    kind: "deadline",
    deadline: "lovkrav",
    what: text.deadline,
    due: klagefrist,
    source: text.law,
    lines: [
      text.counted({ received: format.date(receivedOn) }),
      ...(move ? [text.moved(move)] : []),
    ],
  };
}
