import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { Minutes } from "~/case/moede/minutes.tsx";
import { readMoeder } from "~/case/moede/read-moeder.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Link } from "~/components/link.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { giveMinutes } from "./give-minutes.server.ts";
import { readReferatForm } from "./referat.schema.ts";
import { referatText } from "./referat.text.ts";

const kind = "referat.write";
const readPage = async (db: Database, id: string) => {
  const [moeder, citizen] = await Promise.all([readMoeder(db), readCitizenName(db)]);
  return { moede: moeder.find((one) => one.id === id), citizen };
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, context }: Route.LoaderArgs) {
  const [sag, id] = [idFrom(params.sag), idFrom(params.moede)];
  const { moede, citizen } =
    context.get(readContext) ??
    (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, (db) => readPage(db, id)));
  if (!moede) throw data(null, { status: 404 });
  return { sag, moede, citizen };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const [sag, id] = [idFrom(params.sag), idFrom(params.moede)];
  const { values, issue } = readReferatForm(await request.formData());
  const done = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      context.set(readContext, await readPage(db, id));
      return issue ?? giveMinutes(db, { sag, id }, values);
    }),
  );
  if (done === false) throw data(null, { status: 404 });
  if (typeof done === "string") return data({ values, issue: done }, { status: 400 });
  if (done !== true) {
    const code = done.refusal === "changed_meanwhile" ? "meanwhile" : "notHeld";
    return data({ values, issue: code } as const, { status: 409 });
  }
  throw redirect(`/sager/${sag}/moeder?besked=referat`, 303);
}

/** Where the office writes what was said and agreed, version on top of version. */
export default function SkrivReferat({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(referatText);
  const format = useFormat();
  const { sag, moede, citizen } = loaderData;
  const [newest] = moede.referater;
  const wrong = actionData ? text.problem[actionData.issue] : undefined;
  const problems = wrong ? [{ field: "tekst", message: wrong }] : [];
  return (
    <CasePage sagId={sag} title={text.title} of={citizen} problems={problems}>
      <div className="grid gap-8">
        <p className="text-lg">
          {text.of({ title: moede.title, when: format.dateTime(moede.startsAt) })}
        </p>
        <Minutes referater={moede.referater} />
        {moede.status === "holdt" ? (
          <form method="post">
            <p className="max-w-measure">{text.lead}</p>
            <input type="hidden" name="udgave" value={newest?.version ?? 0} />
            <TextArea
              name="tekst"
              label={text.body}
              hint={text.hint}
              defaultValue={actionData?.values.tekst ?? newest?.body ?? ""}
              error={wrong}
              rows={12}
            />
            <ButtonRow>
              <Button>{text.give}</Button>
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
