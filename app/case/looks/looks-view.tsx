import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { roleText } from "../role.text.ts";
import { roleIn } from "../role-in.ts";
import type { Day } from "./group-by-day.ts";
import { ListFacts, LookFacts } from "./look-facts.tsx";
import { isTriedKind } from "./look-kinds.ts";
import { looksText } from "./looks.text.ts";
import type { ListLook } from "./read-list-looks.server.ts";
import type { Look } from "./read-looks.server.ts";

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
  return (
    <>
      <div>
        <p className="text-muted">
          <time dateTime={look.at.toISOString()}>{text.time({ time: format.time(look.at) })}</time>
        </p>
        <Who {...look} />
      </div>
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3 font-semibold">
          {look.allowed ? null : <Status tone="error">{text.deniedMark}</Status>}
          {look.allowed || !isTriedKind(look.kind) ? look.what[lang] : text.tried[look.kind]}
        </p>
        <LookFacts look={look} consentHref={consentHref} />
      </div>
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
