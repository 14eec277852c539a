import type { Language } from "~/i18n/define-text.ts";

/**
 * What a paper says, piece by piece, in the order it is read. A page and its letter are made of the
 * same blocks, so that they cannot say different things (docs/adr/0012).
 */
export type Block =
  /** As somebody wrote it: an empty line parts paragraphs. `lang` where it is not the paper's own. */
  | { kind: "text"; text: string; look?: "lead" | "quiet"; lang?: Language }
  | { kind: "heading"; text: string; lang?: Language }
  | { kind: "list"; items: readonly string[] }
  /** Names and what stands behind them: "Mål: …". */
  | { kind: "facts"; facts: readonly Fact[] }
  /** Somebody else's voice, set apart. */
  | { kind: "quote"; by: string; text: string }
  /** How it stands with something, in a word or two. */
  | { kind: "status"; tone: "info" | "success" | "warning" | "neutral"; text: string }
  | { kind: "notice"; tone: "info" | "warning"; title: string; lines: readonly string[] }
  /** A date by law or by promise; what a screen adds, as "in 3 days", is no part of it. */
  | {
      kind: "deadline";
      deadline: "lovkrav" | "serviceloefte";
      what: string;
      /** ISO day. */
      due: string;
      source?: string;
      lines: readonly string[];
    };

export type Fact = { key: string; value: string; lang?: Language };

/** A part under a heading. `name` is for whoever shows it, and never shown. */
export type Section<Name extends string = string> = {
  name: Name;
  heading: string;
  lang?: Language;
  blocks: readonly Block[];
  /** Smaller parts below, each with its own heading. */
  parts?: readonly Part[];
};
type Part = { id: string; heading: string; lang?: Language; blocks: readonly Block[] };

/** What a paper says below its title. */
export type LetterBody<Name extends string = string> = {
  /** The language of everything that does not say another. */
  lang: Language;
  opening: readonly Block[];
  sections: readonly Section<Name>[];
};

/** A whole paper. */
export type Letter<Name extends string = string> = LetterBody<Name> & {
  title: string;
  /** Of the title, where it differs. */
  titleLang?: Language;
};
