import { Details } from "~/components/details.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { roleText } from "../role.text.ts";
import { roleIn } from "../role-in.ts";
import type { Day } from "./group-by-day.ts";
import type { Look } from "./look.ts";
import { ListFacts, LookFacts } from "./look-facts.tsx";
import { isListKind } from "./look-kinds.ts";
import { looksText } from "./looks.text.ts";
import type { ListLook } from "./read-list-looks.server.ts";
import { isTriedKind } from "./tried-kind.ts";

const ROW = "grid gap-x-8 gap-y-1 py-4 break-inside-avoid md:grid-cols-[2fr_3fr]";

/**
 * Looks day by day, newest first.
 *
 * @param consentHref where the reader sees a consent; without it the consent is named, not linked
 */
export function LooksView({
  days,
  consentHref,
}: {
  readonly days: readonly Day<Look, ListLook>[];
  readonly consentHref?: (id: string) => string;
}) {
  const format = useFormat();
  return (
    <div className="grid gap-8">
      {days.map(({ day, looks, lists }) => (
        <section key={day} className="stack">
          <h2 className="first-letter:uppercase">{format.weekdayDate(day)}</h2>
          <ol className="card divide-y divide-line py-1">
            {looks.map((look) => (
              <li key={look.entryId} className={ROW}>
                <LookEntry look={look} consentHref={consentHref} />
              </li>
            ))}
            {lists.map((list) => (
              <li key={`${list.actorName} ${list.authorityName} ${list.what.da}`} className={ROW}>
                <ListEntry list={list} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function LookEntry({
  look,
  consentHref,
}: {
  readonly look: Look;
  readonly consentHref: ((id: string) => string) | undefined;
}) {
  const text = useText(looksText);
  const format = useFormat();
  const { lang } = usePage();
  const [first, last] = [look.times.at(0), look.times.at(-1)];
  return (
    <>
      <div>
        <p className="text-muted">
          {first && last && first !== last ? (
            text.times({
              count: look.times.length,
              from: format.time(last.at),
              until: format.time(first.at),
            })
          ) : (
            <time dateTime={look.at.toISOString()}>
              {text.time({ time: format.time(look.at) })}
            </time>
          )}
        </p>
        <Who {...look} />
      </div>
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3 font-semibold">
          {look.allowed ? null : <Status tone="error">{text.deniedMark}</Status>}
          {look.allowed || !isTriedKind(look.kind) ? look.what[lang] : text.tried[look.kind]}
        </p>
        {look.allowed && isListKind(look.kind) ? (
          <ListFacts kind={look.kind} />
        ) : (
          <LookFacts look={look} consentHref={consentHref} />
        )}
        <EachTime look={look} />
      </div>
    </>
  );
}

/** Every single look of a folded row: when, and at which papers where they differ. */
function EachTime({ look }: { readonly look: Look }) {
  const text = useText(looksText);
  const format = useFormat();
  if (look.times.length < 2) return null;
  const differ = look.times.some((one) => one.paperCount < look.paperCount);
  return (
    <Details summary={text.eachTime({ count: look.times.length })}>
      <ul>
        {look.times.map((one) => (
          <li key={one.entryId}>
            <time dateTime={one.at.toISOString()}>{text.time({ time: format.time(one.at) })}</time>
            {differ ? <OfWhich {...one} /> : null}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function OfWhich({ papers, paperCount }: Pick<Look, "papers" | "paperCount">) {
  const text = useText(looksText);
  if (papers.length < paperCount) return <>: {text.paperCount({ count: paperCount })}</>;
  return (
    <>
      : <span lang="da">{papers.join(", ")}</span>
    </>
  );
}

function ListEntry({ list }: { readonly list: ListLook }) {
  const text = useText(looksText);
  const { lang } = usePage();
  return (
    <>
      <div>
        <p className="text-muted">{text.onList({ times: list.times })}</p>
        <Who {...list} />
      </div>
      <div>
        <p className="font-semibold">{list.what[lang]}</p>
        <ListFacts kind={list.kind} />
      </div>
    </>
  );
}

/** The person, what they do, and for whom. */
function Who({
  actorName,
  actorRole,
  authorityName,
  isOwn = false,
}: {
  readonly actorName: string;
  readonly actorRole: string;
  readonly authorityName: string | null;
  readonly isOwn?: boolean;
}) {
  const text = useText(looksText);
  const roles = useText(roleText);
  if (isOwn) return <p className="font-semibold text-lg">{text.you}</p>;
  const rest = [roleIn(roles, actorRole), authorityName].filter(Boolean).join(" · ");
  return (
    <p>
      <strong className="block text-lg">{actorName}</strong>
      <span className="text-muted">{rest}</span>
    </p>
  );
}
