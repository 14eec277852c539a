import type { ReactNode } from "react";
import type { Aftale, Hensyn } from "~/case/fleksjob/read-aftaler.server.ts";
import { ShownView } from "~/case/fleksjob/shown-view.tsx";
import { Button, ButtonLink, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { Details } from "~/components/details.tsx";
import { Notice } from "~/components/notice.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { ShownAftale } from "../../../../db/schema/index.ts";
import { fleksjobaftalePageText } from "./fleksjobaftale-page.text.ts";

/** Where in the answer the citizen is: looking at what they would see, or saying no. */
export type Step =
  | { readonly at: "se"; readonly shown: ShownAftale; readonly choice: readonly string[] }
  | { readonly at: "nej" };

/** What can be done with an agreement as it stands; `children` is the agreement itself. */
export function Answering({
  aftale,
  hensyn,
  step,
  children,
}: {
  readonly aftale: Aftale;
  readonly hensyn: readonly Hensyn[];
  readonly step: Step | null;
  readonly children: ReactNode;
}) {
  const text = useText(fleksjobaftalePageText);
  const format = useFormat();
  if (step?.at === "se") return <LookFirst id={aftale.id} {...step} />;
  if (step?.at === "nej") return <SayNo id={aftale.id} />;
  if (aftale.status === "tilBorger") {
    return (
      <>
        <p className="max-w-measure text-lg">{text.lead}</p>
        {children}
        <Choose aftale={aftale} hensyn={hensyn} />
      </>
    );
  }
  return (
    <>
      {aftale.status === "afvist" ? (
        <Notice title={text.declined}>
          <p>{text.declinedBody}</p>
        </Notice>
      ) : null}
      {aftale.status === "ophoert" ? (
        <Notice title={aftale.isOver ? text.over : text.ends}>
          {aftale.earlierEnds[0] ? (
            <p>{text.endCorrected({ date: format.date(aftale.earlierEnds[0].correctedAt) })}</p>
          ) : null}
          <p>{text.endsBody}</p>
        </Notice>
      ) : null}
      {aftale.status === "tilArbejdsgiver" ? (
        <Notice title={text.waits}>
          <p>{text.waitsBody}</p>
          <form method="post">
            <input type="hidden" name="aftale" value={aftale.id} />
            <Button kind="secondary" name="handling" value="nej">
              {text.takeBack}
            </Button>
          </form>
        </Notice>
      ) : null}
      {children}
      {aftale.shown && aftale.status !== "afvist" ? (
        <Details summary={text.sees}>
          <ShownView shown={aftale.shown} />
        </Details>
      ) : null}
    </>
  );
}

function Choose({
  aftale,
  hensyn,
}: {
  readonly aftale: Aftale;
  readonly hensyn: readonly Hensyn[];
}) {
  const text = useText(fleksjobaftalePageText);
  const { lang } = usePage();
  const own = hensyn.filter(({ code }) => aftale.skaanehensyn.includes(code));
  return (
    <form method="post" className="card">
      <input type="hidden" name="aftale" value={aftale.id} />
      {own.length > 0 ? (
        <CheckboxGroup
          name="vis"
          label={text.choose}
          hint={text.chooseHint}
          optional
          options={own.map(({ code, label }) => ({ value: code, label: label[lang] }))}
        />
      ) : null}
      <ButtonRow>
        <Button name="handling" value="se">
          {text.look}
        </Button>
        <Button kind="secondary" name="handling" value="nej">
          {text.no}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** "Se det, de ser": the same view as the employer's, then yes and no beside each other. */
function LookFirst({
  id,
  shown,
  choice,
}: {
  readonly id: string;
  readonly shown: ShownAftale;
  readonly choice: readonly string[];
}) {
  const text = useText(fleksjobaftalePageText);
  return (
    <>
      <h2>{text.lookTitle}</h2>
      <p className="max-w-measure text-lg">{text.lookLead}</p>
      <div className="rounded-card border-4 border-primary p-4 sm:p-6">
        <ShownView shown={shown} />
      </div>
      <form method="post">
        <input type="hidden" name="aftale" value={id} />
        {choice.map((code) => (
          <input key={code} type="hidden" name="vis" value={code} />
        ))}
        {/* Two buttons of the same look: no is as near as yes. */}
        <div className="grid max-w-measure gap-3 sm:grid-cols-2 print:hidden">
          <Button kind="secondary" name="handling" value="ja">
            {text.yes}
          </Button>
          <Button kind="secondary" name="handling" value="nej">
            {text.no}
          </Button>
        </div>
      </form>
      <p>
        <a href="/fleksjobaftale" className="inline-flex min-h-11 items-center">
          {text.back}
        </a>
      </p>
    </>
  );
}

function SayNo({ id }: { readonly id: string }) {
  const text = useText(fleksjobaftalePageText);
  return (
    <form method="post" className="card">
      <input type="hidden" name="aftale" value={id} />
      <TextArea name="ord" label={text.noTitle} hint={text.noHint} rows={4} optional />
      <ButtonRow>
        <Button name="handling" value="sendNej">
          {text.sendNo}
        </Button>
        <ButtonLink kind="secondary" href="/fleksjobaftale">
          {text.keep}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
