import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { ShownAftale } from "../../../db/schema/index.ts";
import { fleksjobText } from "./fleksjob.text.ts";
import { TermsView } from "./terms-view.tsx";

/** What the employer sees, drawn alike for the citizen who looks before and for the employer. */
export function ShownView({ shown }: { readonly shown: ShownAftale }) {
  const text = useText(fleksjobText);
  const { lang } = usePage();
  return (
    <TermsView terms={shown}>
      {shown.skaanehensyn.length > 0 ? (
        <ul className="list-disc pl-6">
          {shown.skaanehensyn.map((label) => (
            <li key={label.da}>{label[lang]}</li>
          ))}
        </ul>
      ) : (
        <p>{text.noSkaanehensyn}</p>
      )}
    </TermsView>
  );
}
