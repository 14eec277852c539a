import { idFrom, openVisit } from "~/.server/visits.ts";
import { IndstillingView } from "~/case/indstilling/indstilling-view.tsx";
import { readIndstillinger } from "~/case/indstilling/read-indstillinger.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Notice } from "~/components/notice.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { sagIndstillingText } from "./sag-indstilling.text.ts";

const said = ["gemt", "afgivet"] as const;

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const [found, citizen] = await openVisit(
    context,
    { kind: "indstilling.read", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readIndstillinger(db), readCitizenName(db)]),
  );
  const mayWrite = menuOf(context.get(actorContext).membership?.role).proposes ?? false;
  const done = said.find((code) => code === url.searchParams.get("besked")) ?? null;
  return { sag, citizen, mayWrite, done, ...found };
}

/** All proposals of the case with the citizen's answers, and the draft for those who write it. */
export default function SagIndstilling({ loaderData }: Route.ComponentProps) {
  const text = useText(sagIndstillingText);
  const { sag, citizen, mayWrite, done, indstillinger, felter } = loaderData;
  const draft = indstillinger.find(({ status }) => status === "kladde");
  const given = indstillinger.filter(({ status }) => status !== "kladde");
  const form = `/sager/${sag}/indstilling/kladde`;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      done={done ? <Done title={text.done[done]} /> : null}
    >
      <div className="grid gap-8">
        {given[0]?.status === "genforelagt" ? (
          <Notice tone="warning" title={text.disagreed}>
            <p>{text.disagreedBody}</p>
          </Notice>
        ) : null}
        {draft ? (
          <Card title={text.draft}>
            <p>{text.draftBody({ name: draft.savedByName })}</p>
            {mayWrite ? <ButtonLink href={form}>{text.continueDraft}</ButtonLink> : null}
          </Card>
        ) : mayWrite ? (
          <p>
            <ButtonLink href={form}>{given.length > 0 ? text.beginAgain : text.begin}</ButtonLink>
          </p>
        ) : null}
        {given.length === 0 ? <EmptyState title={text.none} body={text.noneBody} /> : null}
        {given.map((one) => (
          <section key={one.id} className="stack">
            <h2>{text.version({ number: one.version })}</h2>
            <IndstillingView indstilling={one} felter={felter} />
          </section>
        ))}
      </div>
    </CasePage>
  );
}
