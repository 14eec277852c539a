import type { Sagsmappe } from "~/case/sagsmappe/read-sagsmappe.server.ts";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { sagsmappeFormText } from "./moede-papirer.text.ts";

/** By when papers are to be there, whether that is law or a promise, and who says so. */
export function PapersBy({ promise }: { readonly promise: NonNullable<Sagsmappe["promise"]> }) {
  const text = useText(sagsmappeFormText);
  const format = useFormat();
  return (
    <div className="card stack max-w-measure">
      <h2>{text.by({ date: format.date(promise.by) })}</h2>
      <p>{promise.kind === "lovkrav" ? text.law : text.promise}</p>
      <p className="text-muted">{text.source({ source: promise.source })}</p>
      {promise.verified ? null : <Status tone="warning">{text.unverified}</Status>}
    </div>
  );
}
