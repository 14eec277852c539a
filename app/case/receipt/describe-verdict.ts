import type { Check, Facts, Result, Verdict } from "../../../consent/verify/index.ts";
import type { Language } from "../../i18n/define-text.ts";
import { formatFor } from "../../i18n/format.ts";
import type { categoryText } from "../category.text.ts";
import type { verdictText } from "./verdict.text.ts";

/** A verdict in words: for the page and for the command line alike. */
export type Described = {
  outcome: Result;
  headline: string;
  checks: { result: Result; state: string; line: string }[];
  /** Empty when the receipt does not fit: what it says is then worth nothing. */
  facts: { label: string; value: string }[];
};

type Words = (typeof verdictText)[Language];
/** Handed over, not imported: the page's script is sent the words of one language only. */
export type VerdictWords = { verdict: Words; category: (typeof categoryText)[Language] };

export function describeVerdict(
  verdict: Verdict,
  { verdict: words, category }: VerdictWords,
  lang: Language,
): Described {
  const unreadable = verdict.checks.some((one) => one.code === "file" && one.result === "failed");
  return {
    outcome: verdict.outcome,
    headline: unreadable ? words.headline.unreadable : words.headline[keyOf(verdict.outcome)],
    checks: verdict.checks.map((check) => ({
      result: check.result,
      state: words.state[keyOf(check.result)],
      line: lineOf(check, words),
    })),
    facts:
      verdict.facts && verdict.outcome !== "failed"
        ? describeFacts(verdict.facts, words, category, lang)
        : [],
  };
}

function keyOf(result: Result): "proved" | "notProved" | "failed" {
  return result === "not-proved" ? "notProved" : result;
}

function lineOf({ code, result, reason }: Check, words: Words): string {
  const key = code === "log-signature" ? "logSignature" : code;
  if (result === "proved") return words.proved[key];
  if (key === "file") return fileLine(reason, words);
  if (result === "failed") return words.failed[key];
  if (reason === "unsupported") return words.notProved.unsupported;
  if (key === "passkey") return words.notProved.noPasskey;
  if (key === "logSignature") return words.notProved.unknownLog;
  return reason === "absent" ? words.notProved.noWitness : words.notProved.unknownWitness;
}

function fileLine(reason: Check["reason"], { file }: Words): string {
  switch (reason) {
    case "too-large":
      return file.tooLarge;
    case "not-json":
    case "not-utf8":
      return file.notReadable;
    case "bad-keys":
      return file.badKeys;
    case "not-a-receipt":
      return file.notReceipt;
    default:
      return file.odd;
  }
}

function describeFacts(
  facts: Facts,
  { facts: label, kind }: Words,
  categories: Record<string, string>,
  lang: Language,
): Described["facts"] {
  const { date, dateTime } = formatFor(lang);
  const { consent, afgoerelse, klage, move, log } = facts;
  const [, event = ""] = facts.kind.split(".");
  // A yes that is over must not read like one that holds.
  const over = event === "revoked" || event === "expired" ? label.over[event] : null;
  const rows: [string, string | null | undefined][] = [
    [label.what, Object.entries(kind).find(([key]) => key === event)?.[1]],
    [label.happened, consent?.happened && dateTime(consent.happened)],
    [label.written, dateTime(facts.at)],
    [label.who, facts.actor],
    [label.source, consent?.source],
    [label.recipient, consent?.recipient],
    [label.categories, consent?.categories.map((one) => categories[one] ?? one).join(", ")],
    [over?.from ?? label.from, consent?.from && date(consent.from)],
    [over?.until ?? label.until, consent && date(consent.until)],
    [over?.text ?? label.text, consent?.text],
    [label.received, afgoerelse && date(afgoerelse.receivedOn)],
    [label.klagefrist, afgoerelse && date(afgoerelse.klagefrist)],
    [label.sent, klage && date(klage.sentOn)],
    [label.movedFrom, move?.from],
    [label.movedTo, move?.to],
    [label.movedOn, move && date(move.movedOn)],
    [label.sagsnummer, move?.sagsnummer],
    [label.hash, (afgoerelse ?? klage)?.textHash ?? move?.planHash],
    [label.record, facts.record],
    [label.book, log?.origin],
    [label.place, log && `${BigInt(log.index) + 1n} / ${log.size}`],
  ];
  return rows.flatMap(([name, value]) => (value ? [{ label: name, value: visible(value) }] : []));
}

/** Characters that nobody sees could turn words around, or make one name look like another. */
const visible = (value: string) => value.replace(/[^\P{C}\n]/gu, "\ufffd");
