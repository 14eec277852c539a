import { createContext, use } from "react";
import type { Language } from "./i18n/define-text.ts";

/** What every component may know about the response it is part of. Holds nothing personal. */
export interface PageContextValue {
  readonly lang: Language;
  /** Set on the server only; browsers hide it from scripts, so the client never has it. */
  readonly nonce: string | undefined;
  /** True when this response ships the framework's JavaScript. */
  readonly hydrate: boolean;
}

/**
 * A React context and not root loader data: an error page has no loader data, and must still
 * speak the reader's language.
 */
export const PageContext = createContext<PageContextValue>({
  lang: "da",
  nonce: undefined,
  hydrate: false,
});

export function usePage(): PageContextValue {
  return use(PageContext);
}
