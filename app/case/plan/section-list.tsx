import { Link } from "~/components/link.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { PlanMode, SectionState } from "./read-sections.server.ts";
import { sectionText } from "./section.text.ts";

/** The sections one can write in, each with what the rules ask of it and who wrote last. */
export function SectionList({
  sections,
  mode,
  base,
  citizen,
}: {
  readonly sections: readonly SectionState[];
  readonly mode: PlanMode;
  /** Where the plan is: "/plan", or that of the case. */
  readonly base: string;
  /** True when the citizen is reading, who alone writes in the citizen's own words. */
  readonly citizen: boolean;
}) {
  const text = useText(sectionText);
  const { lang } = usePage();
  const shown =
    mode === "short" ? sections.filter((one) => one.requirement === "required") : sections;
  const modes = [
    { mode: "short", href: `${base}/skriv?maade=kort`, label: text.short },
    { mode: "full", href: `${base}/skriv`, label: text.full },
  ] as const;
  return (
    <div className="grid gap-6">
      <nav aria-label={text.modes}>
        <ul className="flex flex-wrap gap-x-6">
          {modes.map((one) => (
            <li key={one.mode}>
              <a
                href={one.href}
                aria-current={one.mode === mode ? "page" : undefined}
                className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {one.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ul className="grid gap-4">
        {shown.map((one) => (
          <li key={one.code} className="card">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h2 className="text-lg">{one.label[lang]}</h2>
              <Status tone={one.requirement === "required" && !one.words ? "warning" : "neutral"}>
                {text[one.requirement]}
              </Status>
            </div>
            <LastWritten section={one} />
            {one.draft ? (
              <p>
                <Status tone="info">{text.draftWaits}</Status>
              </p>
            ) : null}
            {one.voice === "own" && !citizen ? (
              <p className="text-muted">{text.citizenOnly}</p>
            ) : (
              <p>
                <Link href={`${base}/afsnit/${one.code}`}>
                  {text.write({ section: one.label[lang] })}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function LastWritten({ section }: { readonly section: SectionState }) {
  const text = useText(sectionText);
  const format = useFormat();
  if (section.byName && section.at) {
    return <p>{text.last({ name: section.byName, when: format.dateTime(section.at) })}</p>;
  }
  return <p>{section.words ? text.lastUnknown : text.missing}</p>;
}
