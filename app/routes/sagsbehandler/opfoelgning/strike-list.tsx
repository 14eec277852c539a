import { opfoelgningText } from "~/case/opfoelgning/opfoelgning.text.ts";
import type { Opfoelgning } from "~/case/opfoelgning/read-opfoelgninger.server.ts";
import { Button } from "~/components/button.tsx";
import { Details } from "~/components/details.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { heldText } from "./held.text.ts";

/** The talks that count, each with the way to strike it out. Posts to its own page. */
export function StrikeList({ talks }: { readonly talks: readonly Opfoelgning[] }) {
  const text = useText(heldText);
  const { kind } = useText(opfoelgningText);
  const format = useFormat();
  const held = talks.filter(({ status }) => status === "holdt");
  if (held.length === 0) return null;
  return (
    <Details summary={text.list}>
      <p>{text.listLead}</p>
      <ul className="divide-y divide-line">
        {held.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-4 py-2">
            <span>
              {kind[one.kind]} {format.date(one.heldOn)}
            </span>
            <form method="post">
              <input type="hidden" name="samtale" value={one.id} />
              <Button kind="secondary" name="handling" value="fejl">
                {text.strike}{" "}
                <span className="sr-only">
                  {kind[one.kind]} {format.date(one.heldOn)}
                </span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Details>
  );
}
