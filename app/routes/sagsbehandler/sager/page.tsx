import { createContext, type RouterContextProvider, redirect } from "react-router";
import { openVisit } from "~/.server/visits.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Button, ButtonLink } from "~/components/button.tsx";
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
import { CaseTable } from "./case-table.tsx";
import { casesOnAPage, listCases } from "./list-cases.server.ts";
import { worklistQuery } from "./sager.schema.ts";
import { sagerText } from "./sager.text.ts";

/** What a search found in this request: the loader then makes no second visit. */
const foundContext = createContext<Awaited<ReturnType<typeof worklist>> | null>(null);

export async function loader({ url, context }: Route.LoaderArgs) {
  const { side } = worklistQuery.parse(Object.fromEntries(url.searchParams));
  return context.get(foundContext) ?? worklist(context, "", side);
}

/** A search is posted: what is searched for is a name, and names do not belong in an address. */
export async function action({ request, context }: Route.ActionArgs) {
  const { soeg } = worklistQuery.parse(Object.fromEntries(await request.formData()));
  context.set(foundContext, await worklist(context, soeg, 1));
  return null;
}

async function worklist(context: Readonly<RouterContextProvider>, search: string, page: number) {
  const role = context.get(actorContext).membership?.role;
  const { own, everybodys = false, shared } = menuOf(role);
  // A role without cases would only get a refusal, and the citizens nothing but a line about it.
  if (!own) throw redirect(startOf(role));
  const found = await openVisit(
    context,
    { kind: "sag.worklist", basis: { kind: "egenSag" } },
    async (db) => {
      const [list, now] = await Promise.all([listCases(db, search, page), readNow(db)]);
      return { ...list, now };
    },
  );
  const pages = search === "" ? Math.ceil(found.total / casesOnAPage) : 1;
  return { ...found, pages, search, page, everybodys, shared };
}

/** The worklist: what is due first, for whom, and who is waited for. */
export default function Sager({ loaderData }: Route.ComponentProps) {
  const text = useText(sagerText);
  const { cases, now, total, full, pages, search, page, everybodys, shared } = loaderData;
  const title = everybodys ? text.all : text.mine;
  const empty =
    page > 1 && total > 0
      ? { title: text.pageEmpty, body: text.pageEmptyBody }
      : search === ""
        ? { title: text.none, body: text.noneBody }
        : { title: text.nothingFound, body: text.nothingFoundBody };
  return (
    <ProfessionalShell title={title}>
      <h1 className="mb-3">{title}</h1>
      <p>{text.lead}</p>
      {/* How many would take a visit that nobody asked for: only the way there is shown. */}
      {shared ? (
        <p>
          <Link href="/delt-med-os/tilbagetrukne">{text.recalls}</Link>
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
            <ButtonLink href="/sager" kind="secondary">
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
      {full ? <ListFull /> : null}
      {cases.length > 0 ? <CaseTable cases={cases} now={now} /> : <EmptyState {...empty} />}
      <Pagination page={page} pages={pages} href={(number) => `/sager?side=${number}`} />
    </ProfessionalShell>
  );
}
