import { createContext, data } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { AftaleView } from "~/case/fleksjob/aftale-view.tsx";
import { OutdatedNotice } from "~/case/fleksjob/outdated-notice.tsx";
import { readAftaler } from "~/case/fleksjob/read-aftaler.server.ts";
import { readOutdated } from "~/case/fleksjob/read-outdated.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { actorContext, servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { hashToken, newToken } from "../../../../consent/index.ts";
import type { Database } from "../../../../db/client.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { LinkCard } from "./link-card.tsx";
import { makeLink } from "./make-link.server.ts";
import { sagFleksjobText } from "./sag-fleksjob.text.ts";

const said = ["gemt", "sendt", "slut", "rettet"] as const;
const readPage = async (db: Database) => {
  const [found, citizen, outdated] = await Promise.all([
    readAftaler(db),
    readCitizenName(db),
    readOutdated(db),
  ]);
  return { ...found, citizen, outdated };
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const basis = { kind: "egenSag", sag } as const;
  const page =
    context.get(readContext) ??
    (await openVisit(context, { kind: "fleksjobaftale.read", basis }, readPage));
  const mayWrite = menuOf(context.get(actorContext).membership?.role).writesAgreement ?? false;
  const done = said.find((code) => code === url.searchParams.get("besked")) ?? null;
  return { sag, mayWrite, done, ...page };
}

/** Makes a link. Its secret is in this answer and nowhere else. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const aftale = idFrom(String((await request.formData()).get("aftale") ?? ""));
  const token = newToken();
  const basis = { kind: "egenSag", sag } as const;
  const made = await orRefusal(
    openVisit(context, { kind: "fleksjobaftale.write", basis }, async (db) => {
      context.set(readContext, await readPage(db));
      const done = await makeLink(db, aftale, hashToken(token));
      if (done) context.set(readContext, await readPage(db));
      return done;
    }),
    () => context.set(readContext, null),
  );
  if (made === false) throw data(null, { status: 404 });
  if (made !== true) return data({ link: null }, { status: 409 });
  const { origin } = context.get(servicesContext);
  return data({ link: `${origin}/aftale/${token}` });
}

/** The agreements of the case, the draft for those who write it, and the link for the workplace. */
export default function SagFleksjobaftale({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sagFleksjobText);
  const { sag, citizen, mayWrite, done, aftaler, hensyn, outdated } = loaderData;
  const draft = aftaler.find(({ status }) => status === "kladde");
  const offered = aftaler.filter(({ status }) => status !== "kladde");
  const waiting = offered.find(({ status }) => status === "tilArbejdsgiver");
  const form = `/sager/${sag}/fleksjobaftale/kladde`;
  const problems = actionData?.link === null ? [{ field: "link", message: text.problem.over }] : [];
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problems}
      done={done && !actionData ? <Done title={text.done[done]} /> : null}
    >
      <div className="grid gap-8">
        <OutdatedNotice outdated={outdated} />
        {mayWrite && waiting ? <LinkCard aftale={waiting} made={actionData?.link ?? null} /> : null}
        {draft ? (
          <Card title={text.draft}>
            <p>{text.draftBody({ name: draft.savedByName })}</p>
            {mayWrite ? <ButtonLink href={form}>{text.continueDraft}</ButtonLink> : null}
          </Card>
        ) : mayWrite && !waiting ? (
          <p>
            <ButtonLink href={form}>{offered.length > 0 ? text.beginAgain : text.begin}</ButtonLink>
          </p>
        ) : null}
        {offered.length === 0 ? <EmptyState title={text.none} body={text.noneBody} /> : null}
        {offered.map((one) => (
          <section key={one.id} className="stack">
            <h2>{text.version({ number: one.version })}</h2>
            <AftaleView aftale={one} hensyn={hensyn} />
            {mayWrite && one.status === "aktiv" ? (
              <p>
                <Link href={`/sager/${sag}/fleksjobaftale/slut`}>{text.end}</Link>
              </p>
            ) : null}
            {mayWrite && one.status === "ophoert" ? (
              <p>
                <Link href={`/sager/${sag}/fleksjobaftale/slut?ret=${one.id}`}>
                  {text.correctEnd}
                </Link>
              </p>
            ) : null}
          </section>
        ))}
        {mayWrite && waiting && !draft ? (
          <p>
            <ButtonLink kind="secondary" href={form}>
              {text.beginAgain}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </CasePage>
  );
}
