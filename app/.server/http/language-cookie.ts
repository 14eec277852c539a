import { isLanguage, type Language } from "../../i18n/define-text.ts";

const NAME = "sprog";
const YEAR_SECONDS = 31_536_000;

/** The chosen language from a Cookie header; Danish when absent or unknown. */
export function readLanguageCookie(header: string | null): Language {
  const pair = (header ?? "").split(";").find((part) => part.trim().startsWith(`${NAME}=`));
  const value = pair?.trim().slice(NAME.length + 1);
  return isLanguage(value) ? value : "da";
}

/** A Set-Cookie value. The choice of language is no secret, but no script needs it either. */
export function languageCookie(lang: Language, origin: string): string {
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  return `${NAME}=${lang}; Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}
