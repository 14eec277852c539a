import type { Logger } from "pino";
import { createContext } from "react-router";
import type { Actor, Gate, OwnEntry, PaperFiles } from "../consent/index.ts";
import type { LedgerKeys } from "./.server/config.ts";
import type { Login, LogoutNotice } from "./.server/login/types.ts";
import type { ScanFile } from "./.server/upload/clamd.ts";
import type { KeptForm } from "./components/logged-out.ts";
import type { Language } from "./i18n/define-text.ts";

/**
 * What loaders, actions and middleware may use, made once per process in
 * `app/.server/services.ts` and handed over by the Express adapter. Never imported by a
 * component: only this type reaches route modules.
 */
export interface AppServices {
  /** The public origin, e.g. `https://minsag.example`; never taken from a request header. */
  readonly origin: string;
  /** The only way to personal data. */
  readonly gate: Gate;
  /** The files of papers; read only by what a visit hands out. */
  readonly files: PaperFiles;
  /** What is known of a file before it is taken. */
  readonly scanFile: ScanFile;
  /** The receipt of an entry, a file's text; null while the entry waits for its place in the log. */
  readonly receipt: (entry: OwnEntry) => Promise<string | null>;
  /** The keys by which receipts are trusted, in note format. */
  readonly receiptKeys: LedgerKeys;
  /** The login broker. */
  readonly login: Login;
  /** True the first time a logout notice is seen; a replay is ignored. */
  readonly isNewLogoutNotice: (notice: LogoutNotice) => boolean;
}

/** The browser's session in this request. */
export interface RequestSession {
  /** SHA-256 of the cookie's token; what visits carry. */
  readonly tokenHash: Buffer | undefined;
  /** The cookie's token, only to end its session when a new one begins. */
  readonly token: string | undefined;
  /** Who is logged in; asked of the database once per request, and only when somebody asks. */
  readonly actor: () => Promise<Actor | undefined>;
}

/** One request as the server sees it. Mutable where the log line is completed later. */
export interface RequestInfo {
  readonly id: string;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
  /** CSP nonce: 128 random bits, base64. */
  readonly nonce: string;
  /** Origins besides our own that a form may be redirected to: the login broker. */
  readonly formActionOrigins: readonly string[];
  /** Set by the HTTP layer when it refused the request before the router saw it. */
  readonly refusal: number | null;
  /** The matched route pattern, for the log; a raw URL may hold an id. */
  pattern: string | null;
  /** Set when an error means "try again later" (database away): the answer becomes 503. */
  unavailable: boolean;
  /** The form that was sent, for the same person to see again when it cannot be taken. Never logged. */
  sent: KeptForm | null;
}

/** What the script that saves drafts is told, for its reader: see `draftSaved`. */
export interface SavedDraft {
  readonly said: string;
  /** True when somebody else has written since the form was opened. */
  readonly meanwhile: boolean;
  /** What the form must send the next time, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

export const servicesContext = createContext<AppServices>();
export const sessionContext = createContext<RequestSession>();
/** Set by the guards of the areas; a route below one may rely on it. */
export const actorContext = createContext<Actor & { readonly tokenHash: Buffer }>();
export const requestInfoContext = createContext<RequestInfo>();
export const languageContext = createContext<Language>("da");
/** Set by an action that has kept a draft. */
export const savedDraftContext = createContext<SavedDraft | null>(null);
