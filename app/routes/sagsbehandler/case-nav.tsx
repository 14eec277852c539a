import { useLocation } from "react-router";
import { useText } from "~/i18n/use-text.ts";
import { professionalText } from "./professional.text.ts";
import { useProfessional } from "./professional-shell.tsx";
import { type CaseSection, menuOf } from "./roles.ts";

/** A page without a section stands on the case itself, which everybody opens who has cases. */
const pages = [
  { section: null, path: "/frister", label: "frister" },
  { section: "rehabiliteringsplan", path: "/plan", label: "plan" },
  { section: "afgoerelse", path: "/afgoerelser", label: "afgoerelser" },
  { section: "message", path: "/beskeder", label: "beskeder" },
  { section: "arbejdsevnevurdering", path: "/arbejdsevne", label: "arbejdsevne" },
  { section: "moede", path: "/moeder", label: "moeder" },
  { section: "indstilling", path: "/indstilling", label: "indstilling" },
  { section: "ydelsesmaaned", path: "/penge", label: "penge" },
  { section: "fravaer", path: "/fravaer", label: "fravaer" },
  { section: "aktindsigt", path: "/aktindsigt", label: "aktindsigt" },
  { section: "consent", path: "/bed-om-samtykke", label: "samtykke" },
  { section: "hjemmel", path: "/hjemmel", label: "hjemmel" },
] as const satisfies readonly { section: CaseSection | null; path: string; label: string }[];

/** The pages of one case that the role may open; a page it may not open is not mentioned. */
export function CaseNav({ sagId }: { readonly sagId: string }) {
  const text = useText(professionalText).case;
  const { pathname } = useLocation();
  const open = menuOf(useProfessional()?.membership?.role).own;
  const base = `/sager/${sagId}`;
  if (!open) return null;
  const items = pages.filter(({ section }) => section === null || open.includes(section));
  return (
    <nav aria-label={text.nav} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {[
          { href: base, label: text.overview },
          ...items.map((page) => ({ href: base + page.path, label: text[page.label] })),
        ].map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={pathname === item.href ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
