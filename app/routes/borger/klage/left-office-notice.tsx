import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { klagePageText } from "./klage-page.text.ts";
import type { LeftOffice } from "./read-left-office.server.ts";

/** What the office complained to may open, now that the case has left it (docs/adr/0024). */
export function LeftOfficeNotice({ office }: { readonly office: LeftOffice }) {
  const text = useText(klagePageText).left;
  return (
    <Notice title={text.title(office)}>
      <p>{text.body(office)}</p>
      <p>{text.opens}</p>
      <p>{text.papers}</p>
      <p>{text.looks}</p>
    </Notice>
  );
}
