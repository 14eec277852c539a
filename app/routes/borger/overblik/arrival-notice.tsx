import type { Flytning } from "~/case/flytning/read-flytning.server.ts";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { overblikText } from "./overblik.text.ts";

/** That the case came from another municipality: what came along, and whom to call until somebody has it. */
export function ArrivalNotice({ arrival }: { readonly arrival: Flytning }) {
  const text = useText(overblikText).arrival;
  const format = useFormat();
  const { from, to, phone, status, movedOn } = arrival;
  return (
    <Notice title={text.title({ from, to })}>
      <p>{text.body({ date: format.date(movedOn), from })}</p>
      {status === "afgivet" ? <p className="font-semibold">{text.call({ to, phone })}</p> : null}
      <p>
        <Link href="/flytning">{text.more}</Link>
      </p>
    </Notice>
  );
}
