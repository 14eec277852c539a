import { createContext, use } from "react";
import type { Language } from "./i18n/define-text.ts";

/** Who is logged in, for the head of pages that are open to everybody. */
export interface Visitor {
  readonly name: string;
  /** Where this person's pages begin. */
  readonly home: "/overblik" | "/sager";
  /** Stands for the person in a form (`writerMark`). */
  readonly writer: string;
}

/** What every component may know about the response it is part of. */
export interface PageContextValue {
  readonly lang: Language;
  /** Set on the server only; browsers hide it from scripts, so the client never has it. */
  readonly nonce: string | undefined;
  /** True when this response ships the framework's JavaScript. */
  readonly hydrate: boolean;
  /** Null for strangers. On the server only: pages that hydrate name the person by their own loader. */
  readonly visitor: Visitor | null;
}

/**
 * A React context and not root loader data: an error page has no loader data, and must still
 * speak the reader's language.
 */
export const PageContext = createContext<PageContextValue>({
  lang: "da",
  nonce: undefined,
  hydrate: false,
  visitor: null,
});

export function usePage(): PageContextValue {
  return use(PageContext);
}
