import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { klagePageText } from "./klage-page.text.ts";
import type { LeftOffice } from "./read-left-office.server.ts";

/** That the office complained to cannot open the complaint here (docs/adr/0024), and what to do about it. */
export function LeftOfficeNotice({ office }: { readonly office: LeftOffice }) {
  const text = useText(klagePageText).left;
  return (
    <Notice tone="warning" title={text.title(office)}>
      <p>{text.body(office)}</p>
      <p className="font-semibold">{text.call(office)}</p>
    </Notice>
  );
}
