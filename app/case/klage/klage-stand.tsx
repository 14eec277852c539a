import { useText } from "~/i18n/use-text.ts";
import { klageText } from "./klage.text.ts";
import type { Klage } from "./read-klage.server.ts";

/** Where a complaint that was sent has got to. */
export type KlageStandData = Pick<Klage, "genvurdering" | "outcome">;

/** In one sentence, beside the decision it is about: the newest word in it. */
export function KlageStand({ klage }: { readonly klage: KlageStandData }) {
  const text = useText(klageText);
  const { genvurdering, outcome } = klage;
  if (outcome) return text.outcomes[outcome];
  return genvurdering ? text.result[genvurdering] : text.complained;
}
