import type { DateLike } from "~/i18n/format.ts";
import { usePage } from "~/page-context.ts";
import { whenFor } from "./when-for.ts";

/** {@link whenFor} in the page's language. */
export function useWhen(now: DateLike): (at: DateLike) => string {
  return whenFor(usePage().lang, now);
}
