import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { fravaerText } from "./fravaer.text.ts";

const codes = ["gemt", "slettet", "afsluttet", "gone"] as const;
type Said = (typeof codes)[number];

/** The fixed codes an address may carry after an act. */
export function saidOfFravaer(url: URL): Said | null {
  return codes.find((code) => code === url.searchParams.get("besked")) ?? null;
}

/** What became of the act before. */
export function FravaerDone({ said }: { readonly said: Said | null }) {
  const text = useText(fravaerText);
  if (!said) return null;
  return (
    <div className="mb-6">
      {said === "gone" ? (
        <Notice tone="warning" title={text.gone} live />
      ) : (
        <Notice tone="success" title={text.done[said]} live />
      )}
    </div>
  );
}
