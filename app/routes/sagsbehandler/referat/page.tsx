import { eq } from "drizzle-orm";
import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { Minutes } from "~/case/moede/minutes.tsx";
import { readMoeder } from "~/case/moede/read-moeder.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { Paragraphs } from "~/case/paragraphs.tsx";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { referatKladde } from "../../../../db/schema/index.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { readReferatForm } from "./referat.schema.ts";
import { referatText } from "./referat.text.ts";
import { giveMinutes, saveDraft } from "./save-minutes.server.ts";

const kind = "referat.write";
const readPage = async (db: Database, id: string) => {
  const [moeder, citizen, [draft]] = await Promise.all([
    readMoeder(db),
    readCitizenName(db),
    db
      .select({
        body: referatKladde.body,
        revision: referatKladde.revision,
        savedAt: referatKladde.savedAt,
        savedByName: referatKladde.savedByName,
      })
      .from(referatKladde)
      .where(eq(referatKladde.moedeId, id)),
  ]);
  const kladde = draft ? { ...draft, savedAt: draft.savedAt.toISOString() } : null;
  return { moede: moeder.find((one) => one.id === id), citizen, kladde };
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const [sag, id] = [idFrom(params.sag), idFrom(params.moede)];
  const { moede, citizen, kladde } =
    context.get(readContext) ??
    (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, (db) => readPage(db, id)));
  if (!moede) throw data(null, { status: 404 });
  return { sag, moede, citizen, kladde, saved: url.searchParams.get("besked") === "gemt" };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const [sag, id] = [idFrom(params.sag), idFrom(params.moede)];
  const { values, issue } = readReferatForm(await request.formData());
  const done = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      context.set(readContext, await readPage(db, id));
      if (issue) return issue;
      return (values.gives ? giveMinutes : saveDraft)(db, { sag, id }, values);
    }),
    () => context.set(readContext, null),
  );
  if (done === "noMeeting") throw data(null, { status: 404 });
  if (done === "missing" || done === "tooLong")
    return data({ values, issue: done }, { status: 400 });
  if (done !== "saved") {
    const meanwhile = done === "meanwhile" || done.refusal === "changed_meanwhile";
    const code = meanwhile ? "meanwhile" : "notHeld";
    return data({ values, issue: code } as const, { status: 409 });
  }
  const page = values.gives ? "?besked=referat" : `/${id}/referat?besked=gemt`;
  throw redirect(`/sager/${sag}/moeder${page}`, 303);
}

/** Where the office writes what was said and agreed, version on top of version. */
export default function SkrivReferat({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(referatText);
  const format = useFormat();
  const { sag, moede, citizen, kladde, saved } = loaderData;
  const [newest] = moede.referater;
  const wrong = actionData ? text.problem[actionData.issue] : undefined;
  const problems = wrong ? [{ field: "tekst", message: wrong }] : [];
  // What somebody else has saved since is shown beside what was typed, and never thrown away.
  const theirs = actionData?.issue === "meanwhile" ? kladde : null;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problems}
      done={saved && !actionData ? <Done title={text.saved} /> : null}
    >
      <div className="grid gap-8">
        <p className="text-lg">
          {text.of({ title: moede.title, when: format.dateTime(moede.startsAt) })}
        </p>
        <Minutes referater={moede.referater} />
        {moede.status === "holdt" ? (
          <form method="post">
            <p className="max-w-measure">{text.lead}</p>
            {kladde && !theirs ? (
              <p className="mt-3 font-semibold">
                {text.draftBy({ name: kladde.savedByName, when: format.dateTime(kladde.savedAt) })}
              </p>
            ) : null}
            {theirs ? (
              <div className="mt-6">
                <Notice title={text.theirs({ name: theirs.savedByName })}>
                  <Paragraphs text={theirs.body} lang="da" />
                </Notice>
              </div>
            ) : null}
            <input type="hidden" name="udgave" value={newest?.version ?? 0} />
            <input type="hidden" name="kladde" value={kladde?.revision ?? 0} />
            <TextArea
              name="tekst"
              label={text.body}
              hint={text.hint}
              defaultValue={actionData?.values.tekst ?? kladde?.body ?? newest?.body ?? ""}
              error={wrong}
              rows={12}
            />
            <ButtonRow>
              <Button name="handling" value="giv">
                {text.give}
              </Button>
              <Button kind="secondary" name="handling" value="gem">
                {text.save}
              </Button>
            </ButtonRow>
          </form>
        ) : (
          <p className="max-w-measure">{text.notHeld}</p>
        )}
        <p>
          <Link href={`/sager/${sag}/moeder`}>{text.back}</Link>
        </p>
      </div>
    </CasePage>
  );
}
