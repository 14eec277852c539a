import { createContext } from "react-router";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { draftText } from "./draft.text.ts";

/** Set by an action that was refused: the page then stays and says why, and leads nowhere by itself. */
export const refusedContext = createContext(false);

/** What was pressed on a draft that is none any more: the citizen has the decision. */
export function AnnouncedMeanwhile({
  sag,
  id,
  citizen,
}: {
  readonly sag: string;
  readonly id: string;
  readonly citizen: string | undefined;
}) {
  const text = useText(draftText);
  const problems = [{ field: "afgoerelse", message: text.problem.alreadyDecided }];
  return (
    <CasePage sagId={sag} title={text.title} of={citizen} problems={problems}>
      <p id="afgoerelse">
        <Link href={`/sager/${sag}/afgoerelser/${id}`}>{text.toDecision}</Link>
      </p>
    </CasePage>
  );
}
