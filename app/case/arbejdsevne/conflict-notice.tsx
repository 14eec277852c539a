import { Notice } from "~/components/notice.tsx";
import { conflictsOf } from "~/domain/arbejdsevne/conflicts.ts";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { arbejdsevneText } from "./arbejdsevne.text.ts";
import type { Catalogue, Vurdering } from "./read-arbejdsevne.server.ts";

/** Where tasks go against what the work must spare: something to talk about, never a bar. */
export function ConflictNotice({
  of: { opgaver, skaanehensyn },
  catalogue,
}: {
  readonly of: Pick<Vurdering, "opgaver" | "skaanehensyn">;
  readonly catalogue: Catalogue;
}) {
  const text = useText(arbejdsevneText);
  const { lang } = usePage();
  const chosen = catalogue.skaanehensyn.filter(({ code }) => skaanehensyn.includes(code));
  const conflicts = conflictsOf(opgaver, chosen);
  if (conflicts.length === 0) return null;
  const labelOf = (of: Catalogue["demands"], code: string) =>
    of.find((one) => one.code === code)?.label[lang] ?? code;
  return (
    <Notice tone="warning" title={text.conflictTitle}>
      <ul className="list-disc pl-6">
        {conflicts.map((one) => (
          <li key={`${one.task} ${one.demand} ${one.skaanehensyn}`}>
            {text.conflict({
              task: one.task,
              demand: labelOf(catalogue.demands, one.demand),
              hensyn: labelOf(catalogue.skaanehensyn, one.skaanehensyn),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
