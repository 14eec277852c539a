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
  { section: "fleksjobaftale", path: "/fleksjobaftale", label: "fleksjobaftale" },
  { section: "ydelsesmaaned", path: "/penge", label: "penge" },
  { section: "fravaer", path: "/fravaer", label: "fravaer" },
  { section: "aktindsigt", path: "/aktindsigt", label: "aktindsigt" },
  { section: "passivitetsgennemgang", path: "/gennemgang", label: "gennemgang" },
  { section: "consent", path: "/bed-om-samtykke", label: "samtykke" },
  { section: "hjemmel", path: "/hjemmel", label: "hjemmel" },
] as const satisfies readonly { section: CaseSection | null; path: string; label: string }[];

/** So few pages stand in one line on a phone too. */
const FEW = 3;

/**
 * The pages of one case that the role may open; a page it may not open is not mentioned. Many are
 * folded below 992 px, as the main menu is: twice in the document and once on the screen.
 */
export function CaseNav({ sagId }: { readonly sagId: string }) {
  const text = useText(professionalText).case;
  const open = menuOf(useProfessional()?.membership?.role).own;
  const base = `/sager/${sagId}`;
  if (!open) return null;
  const items = [
    { href: base, label: text.overview },
    ...pages
      .filter(({ section }) => section === null || open.includes(section))
      .map((page) => ({ href: base + page.path, label: text[page.label] })),
  ];
  const folds = items.length > FEW;
  return (
    <nav aria-label={text.nav} className="mb-6 print:hidden">
      {folds ? (
        <details data-menu className="disclosure lg:hidden">
          <summary className="w-max pr-4 font-semibold text-primary">{text.nav}</summary>
          <PageList items={items} look="grid grid-cols-2 gap-x-6 border-line border-l-4 pl-4" />
        </details>
      ) : null}
      <PageList items={items} look={`flex flex-wrap gap-x-6 ${folds ? "max-lg:hidden" : ""}`} />
    </nav>
  );
}

function PageList({
  items,
  look,
}: {
  readonly items: readonly { href: string; label: string }[];
  readonly look: string;
}) {
  const { pathname } = useLocation();
  return (
    <ul className={look}>
      {items.map(({ href, label }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={pathname === href ? "page" : undefined}
            className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
