import { useText } from "~/i18n/use-text.ts";
import { opfoelgningText } from "./opfoelgning.text.ts";
import { Talk } from "./opfoelgning-view.tsx";
import type { Opfoelgning } from "./read-opfoelgninger.server.ts";

/** The talks about the case that were held, beside the plan they are about; nothing before the first. */
export function Talks({ talks }: { readonly talks: readonly Opfoelgning[] }) {
  const text = useText(opfoelgningText);
  if (talks.length === 0) return null;
  return (
    <section className="stack mt-10 print:hidden">
      <h2>{text.ofCase}</h2>
      <ul className="divide-y divide-line">
        {talks.map((talk) => (
          <li key={talk.id} className="py-2">
            <Talk talk={talk} />
          </li>
        ))}
      </ul>
    </section>
  );
}
