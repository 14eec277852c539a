import { data } from "react-router";
import { idFrom } from "~/.server/visits.ts";
import { AfgoerelseView } from "~/case/afgoerelse/afgoerelse-view.tsx";
import { readAfgoerelse } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHeld } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/one";

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = idFrom(params.afgoerelse);
  return helperVisit(context, params.delegation, "afgoerelse.read", async (db) => {
    const [afgoerelse, now] = await Promise.all([readAfgoerelse(db, id), readNow(db)]);
    if (!afgoerelse) throw data(null, { status: 404 });
    return { afgoerelse, now };
  });
}

export default function HelpedAfgoerelse({ loaderData }: Route.ComponentProps) {
  const text = useText(readingText).decisions;
  const { id } = useHeld();
  const { afgoerelse, now, citizenName } = loaderData;
  return (
    <HelperShell title={afgoerelse.title} citizenName={citizenName}>
      <p>
        <Link href={`/hjaelper/${id}/afgoerelser`}>{text.back}</Link>
      </p>
      <h1 className="mb-6" lang="da">
        {afgoerelse.title}
      </h1>
      <AfgoerelseView
        afgoerelse={afgoerelse}
        now={now}
        hrefOf={(one) => `/hjaelper/${id}/afgoerelser/${one}`}
      />
    </HelperShell>
  );
}
