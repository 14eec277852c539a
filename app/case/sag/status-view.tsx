import { Card } from "~/components/card.tsx";
import { ContactCard } from "~/components/contact-card.tsx";
import { PhaseLine } from "~/components/phase-line.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { phasesOf } from "./phases.ts";
import type { SagStatus } from "./read-status.server.ts";
import { sagText } from "./sag.text.ts";
import { StepView } from "./step-view.tsx";

/** Where a case is, for somebody who only reads along: below the page's h1. `now` is ISO. */
export function StatusView({ sag, now }: { readonly sag: SagStatus; readonly now: string }) {
  const text = useText(sagText);
  const { lang } = usePage();
  return (
    <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:items-start">
      <div className="grid gap-6">
        <Card title={text.now}>
          <p className="text-lg">{sag.happening[lang]}</p>
        </Card>
        <Card title={text.next}>
          <StepView step={sag} now={now} />
        </Card>
      </div>
      {sag.contactName && sag.contactTitle && sag.contactPhone ? (
        <ContactCard
          name={sag.contactName}
          role={sag.contactTitle[lang]}
          organisation={sag.authority}
          phone={sag.contactPhone}
          note={text.contactNote}
        />
      ) : null}
      <section className="stack lg:col-span-2">
        <h2>{text.where}</h2>
        <PhaseLine
          phases={phasesOf(
            sag,
            text.phase,
            {
              what: sag.waitingFor?.[lang],
              who: sag.waitingForWho,
              expected: sag.waitingExpected,
            },
            now,
          )}
        />
      </section>
    </div>
  );
}
