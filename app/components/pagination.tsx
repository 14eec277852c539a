import { useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";

/**
 * Older and newer. Links that lead nowhere are left out, not disabled.
 *
 * @param page 1 for the first
 * @param href the address of a page number
 */
export function Pagination({
  page,
  pages,
  href,
}: {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}) {
  const text = useText(componentsText);
  if (pages <= 1) return null;
  return (
    <nav aria-label={text.pages} className="mt-6 flex flex-wrap items-center gap-4 print:hidden">
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev" className="button button-secondary">
          {text.previous}
        </a>
      ) : null}
      <span>{text.page({ number: page, of: pages })}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next" className="button button-secondary">
          {text.following}
        </a>
      ) : null}
    </nav>
  );
}
