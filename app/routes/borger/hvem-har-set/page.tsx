import { data } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { LooksPageView } from "~/case/looks/looks-page-view.tsx";
import { looksWish } from "~/case/looks/looks-wish.ts";
import { readLooks } from "~/case/looks/read-looks.server.ts";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { hvemHarSetText } from "./hvem-har-set.text.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const wish = looksWish(url.searchParams);
  const found = await ownVisit(context, "visit.read", async (db) => {
    const [header, looks] = await Promise.all([readCaseHeader(db), readLooks(db, wish)]);
    return { header, looks };
  });
  if (wish.page > found.looks.pages) throw data(null, { status: 404 });
  return { ...found, wish };
}

export default function HvemHarSet({ loaderData }: Route.ComponentProps) {
  const text = useText(hvemHarSetText);
  const { header, looks, wish } = loaderData;
  return (
    <CitizenShell title={text.title} header={header}>
      <h1>{text.title}</h1>
      <p className="mt-2">{text.intro}</p>
      <LooksPageView
        looks={looks}
        wish={wish}
        base="/hvem-har-set"
        consentHref={(id) => `/samtykker/${id}`}
      />
      <p className="mt-8">{text.wrong}</p>
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
