import { Minutes } from "~/case/moede/minutes.tsx";
import { MoedeView, Prepared } from "~/case/moede/moede-view.tsx";
import { readMoeder } from "~/case/moede/read-moeder.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params }: Route.LoaderArgs) {
  return helperVisit(context, params.delegation, "moede.read", async (db) => ({
    moeder: (await readMoeder(db)).toReversed(),
  }));
}

/** The meetings the citizen is invited to, the latest first, with what the citizen brings. */
export default function HelpedMeetings({ loaderData }: Route.ComponentProps) {
  const text = useText(readingText).meetings;
  const { moeder, citizenName } = loaderData;
  return (
    <HelperShell title={text.title} citizenName={citizenName}>
      <h1 className="mb-6">{text.title}</h1>
      {moeder.length === 0 ? <EmptyState title={text.none} body={text.noneBody} /> : null}
      <div className="grid gap-12">
        {moeder.map((one) => (
          <section key={one.id} className="grid gap-4">
            <h2 lang="da">{one.title}</h2>
            <MoedeView moede={one} level={3}>
              <Minutes referater={one.referater} level={3} />
              <Prepared moede={one} level={3} />
            </MoedeView>
          </section>
        ))}
      </div>
    </HelperShell>
  );
}
