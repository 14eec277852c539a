import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { CaseHeader } from "./case-header.server.ts";
import { movedCaseText } from "./moved-case.text.ts";

/** In place of a form, for a person whose only case has moved away: who to ask instead. */
export function MovedCase({ header }: { readonly header: NonNullable<CaseHeader> }) {
  const text = useText(movedCaseText);
  const { authority, authorityPhone: phone } = header;
  return (
    <Notice title={text.title}>
      <p>{text.body({ authority })}</p>
      <p className="font-semibold">{text.call({ authority, phone })}</p>
      <p>{text.keep}</p>
    </Notice>
  );
}
