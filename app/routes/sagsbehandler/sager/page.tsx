import { createContext, type RouterContextProvider, redirect } from "react-router";
import { openVisit } from "~/.server/visits.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Button, ButtonLink } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Field } from "~/components/field.tsx";
import { Link } from "~/components/link.tsx";
import { Pagination } from "~/components/pagination.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { ListFull } from "../list-full.tsx";
import { ProfessionalShell } from "../professional-shell.tsx";
import { menuOf, startOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { CaseFilters } from "./case-filters.tsx";
import { CaseTable } from "./case-table.tsx";
import { casesOnAPage, listCases } from "./list-cases.server.ts";
import { type WorklistQuery, worklistHref, worklistQuery } from "./sager.schema.ts";
import { sagerText } from "./sager.text.ts";

/** What a search found in this request: the loader then makes no second visit. */
const foundContext = createContext<Awaited<ReturnType<typeof worklist>> | null>(null);

export async function loader({ url, context }: Route.LoaderArgs) {
  const list = context.get(foundContext) ?? (await worklist(context, queryOf(url)));
  return { ...list, moved: url.searchParams.get("besked") === "flyttet" };
}

/** A search is posted: what is searched for is a name, and names do not belong in an address. */
export async function action({ request, url, context }: Route.ActionArgs) {
  const form = Object.fromEntries(await request.formData());
  const { soeg } = worklistQuery.parse(form);
  context.set(foundContext, await worklist(context, { ...queryOf(url), soeg, side: 1 }));
  return null;
}

const queryOf = (url: URL) => ({
  ...worklistQuery.parse(Object.fromEntries(url.searchParams)),
  soeg: "",
});

async function worklist(context: Readonly<RouterContextProvider>, query: WorklistQuery) {
  const role = context.get(actorContext).membership?.role;
  const { own, everybodys = false, reviews = false, shared, decides = false } = menuOf(role);
  // A role without cases would only get a refusal, and the citizens nothing but a line about it.
  if (!own) throw redirect(startOf(role));
  const found = await openVisit(
    context,
    { kind: "sag.worklist", basis: { kind: "egenSag" } },
    async (db) => {
      const [list, now] = await Promise.all([listCases(db, query), readNow(db)]);
      return { ...list, now };
    },
  );
  const pages = query.soeg === "" ? Math.ceil(found.total / casesOnAPage) : 1;
  return { ...found, pages, query, everybodys, reviews, shared, decides };
}

/** The worklist: what is due first, for whom, and who is waited for. */
export default function Sager({ loaderData }: Route.ComponentProps) {
  const text = useText(sagerText);
  const { cases, now, counts, total, full, pages, query, everybodys, shared, decides } = loaderData;
  const { soeg: search, side: page } = query;
  const title = everybodys ? text.all : text.mine;
  const empty =
    page > 1 && total > 0
      ? { title: text.pageEmpty, body: text.pageEmptyBody }
      : search === ""
        ? counts.alle > 0 || query.fase !== null
          ? { title: text.viewEmpty, body: text.viewEmptyBody }
          : { title: text.none, body: text.noneBody }
        : { title: text.nothingFound, body: text.nothingFoundBody };
  return (
    <ProfessionalShell title={title}>
      {loaderData.moved ? (
        <Done title={text.moved}>
          <p>{text.movedBody}</p>
        </Done>
      ) : null}
      <h1 className="mb-3">{title}</h1>
      <p>{text.lead}</p>
      {/* How many would take a visit that nobody asked for: only the way there is shown. */}
      {shared ? (
        <p>
          <Link href="/delt-med-os/tilbagetrukne">{text.recalls}</Link>
        </p>
      ) : null}
      {decides ? (
        <p>
          <Link href="/klager">{text.leftComplaints}</Link>
        </p>
      ) : null}
      <search>
        <form
          method="post"
          data-repeat
          data-keep="no"
          className="mb-6 flex flex-wrap items-end gap-3"
        >
          <div className="min-w-0 flex-1 sm:max-w-96">
            <Field
              name="soeg"
              type="search"
              label={text.search}
              defaultValue={search}
              maxLength={100}
              optional
            />
          </div>
          <Button kind="secondary">{text.searchButton}</Button>
          {search === "" ? null : (
            <ButtonLink href={worklistHref({ ...query, side: 1 })} kind="secondary">
              {text.clear}
            </ButtonLink>
          )}
        </form>
      </search>
      {search === "" ? null : (
        <p role="status" className="mb-3">
          {text.found({ count: total, search })}
        </p>
      )}
      <CaseFilters query={query} counts={counts} reviews={loaderData.reviews} />
      {full ? <ListFull /> : null}
      {cases.length > 0 ? (
        <CaseTable cases={cases} now={now} order={query.orden} />
      ) : (
        <EmptyState {...empty} />
      )}
      <Pagination page={page} pages={pages} href={(side) => worklistHref({ ...query, side })} />
    </ProfessionalShell>
  );
}
