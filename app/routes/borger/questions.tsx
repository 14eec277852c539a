import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { callLine } from "./call-line.ts";
import type { CaseHeader } from "./case-header.server.ts";
import { contactLineText } from "./contact-line.text.ts";

/** One person to call, in one line. */
export function ContactLine({ header }: { readonly header: NonNullable<CaseHeader> }) {
  const { phone, words } = callLine(header, usePage().lang);
  return <Link href={`tel:${phone.replaceAll(" ", "")}`}>{words}</Link>;
}

/** The end of a page for reading: who to ask, and how. Printed too, as a paper has no links. */
export function Questions({ header }: { readonly header: NonNullable<CaseHeader> }) {
  const text = useText(contactLineText);
  return (
    <section className="mt-10 border-line border-t pt-4">
      <h2 className="text-lg">{text.questions}</h2>
      <ul className="flex flex-wrap gap-x-8">
        <li>
          <ContactLine header={header} />
        </li>
        <li className="print:hidden">
          <Link href="/beskeder">{text.write}</Link>
        </li>
      </ul>
    </section>
  );
}
