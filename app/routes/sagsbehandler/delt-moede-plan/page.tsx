import { idFrom, openVisit } from "~/.server/visits.ts";
import { Paragraphs } from "~/case/paragraphs.tsx";
import { readRemarks } from "~/case/plan/read-remarks.server.ts";
import { SectionRemarks } from "~/case/plan/section-remarks.tsx";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { planSection } from "../../../../db/schema/index.ts";
import { delteMoederText } from "../delte-moeder/delte-moeder.text.ts";
import { ProfessionalShell } from "../professional-shell.tsx";
import type { Route } from "./+types/page";

export async function loader({ params, context }: Route.LoaderArgs) {
  const moede = idFrom(params.moede);
  const [sections, remarks, citizen] = await openVisit(
    context,
    { kind: "forberedendeDel.read", basis: { kind: "moede", moede } },
    (db) =>
      Promise.all([
        db
          .select({
            id: planSection.id,
            heading: planSection.heading,
            body: planSection.body,
            ownWords: planSection.ownWords,
          })
          .from(planSection)
          .orderBy(planSection.ordinal),
        readRemarks(db),
        readCitizenName(db),
      ]),
  );
  return { moede, sections, remarks, citizen };
}

/** The forberedende del as it stands, with the citizen's own words beside the office's. */
export default function DeltMoedePlan({ loaderData }: Route.ComponentProps) {
  const text = useText(delteMoederText);
  const { moede, sections, remarks, citizen } = loaderData;
  return (
    <ProfessionalShell title={text.planTitle}>
      <p className="mb-3 print:hidden">
        <Link href={`/delt-med-os/moeder/${moede}`}>{text.backToMeeting}</Link>
      </p>
      <h1>{text.planTitle}</h1>
      <p className="text-lg">{citizen}</p>
      <p className="mt-3 mb-6 font-semibold">{text.only}</p>
      <div className="grid gap-8">
        {sections.map(({ id, heading, body, ownWords }) => (
          <section key={id} className="stack" lang="da">
            <h2>{heading}</h2>
            <Paragraphs text={body} />
            {ownWords ? (
              <>
                <h3>{text.ownWords}</h3>
                <Paragraphs text={ownWords} />
              </>
            ) : null}
            <SectionRemarks
              remarks={remarks.filter(({ sectionId }) => sectionId === id)}
              level={3}
            />
          </section>
        ))}
      </div>
    </ProfessionalShell>
  );
}
