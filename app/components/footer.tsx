import { useLocation } from "react-router";
import { useText } from "../i18n/use-text.ts";
import { usePage } from "../page-context.ts";
import { solutionText } from "../solution.text.ts";
import { componentsText } from "./components.text.ts";

export interface FooterLink {
  readonly href: string;
  readonly label: string;
}

/** The same on every page: statements, the other language, who stands behind it. */
export function Footer({
  roomForBottomMenu,
  links,
}: {
  readonly roomForBottomMenu: boolean;
  readonly links: readonly FooterLink[];
}) {
  const text = useText(componentsText);
  const portal = useText(solutionText);
  return (
    <footer
      className={`border-line border-t bg-sunken print:hidden ${roomForBottomMenu ? "max-md:pb-20" : ""}`}
    >
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-6 sm:px-6">
        <p>
          <strong className="block">{portal.authority}</strong>
          <span className="text-muted">{portal.demo}</span>
        </p>
        <nav aria-label={text.footer}>
          <ul className="flex flex-wrap items-center gap-x-6">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-11 items-center">
                  {label}
                </a>
              </li>
            ))}
            <li>
              <a href="/tilgaengelighed" className="inline-flex min-h-11 items-center">
                {text.accessibility}
              </a>
            </li>
            <li>
              <a href="/privatliv" className="inline-flex min-h-11 items-center">
                {text.privacy}
              </a>
            </li>
          </ul>
        </nav>
        <LanguageSwitch />
      </div>
    </footer>
  );
}

/** A form, because it changes something; a plain one, because the whole document changes. */
function LanguageSwitch() {
  const text = useText(componentsText);
  const other = usePage().lang === "da" ? "en" : "da";
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/sprog">
      <input type="hidden" name="retur" value={pathname + search} />
      <input type="hidden" name="sprog" value={other} />
      <button type="submit" lang={other} className="button button-secondary">
        <span aria-hidden="true">{text.otherLanguage}</span>
        <span className="sr-only">{`${text.otherLanguage}: ${text.switchTo}`}</span>
      </button>
    </form>
  );
}
