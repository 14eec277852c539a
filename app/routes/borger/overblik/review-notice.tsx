import { gennemgangText } from "~/case/passivitetsgennemgang/gennemgang.text.ts";
import type { Gennemgang } from "~/case/passivitetsgennemgang/read-gennemgange.server.ts";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { overblikText } from "./overblik.text.ts";

/** That a leader has looked at whether enough happens, and what came of it. */
export function ReviewNotice({ review }: { readonly review: Gennemgang }) {
  const text = useText(overblikText).review;
  const { outcomes } = useText(gennemgangText);
  const format = useFormat();
  return (
    <Notice title={text.title}>
      <p>
        {text.body({ date: format.date(review.reviewedAt), outcome: outcomes[review.outcome] })}
      </p>
      <p>
        <Link href="/gennemgang">{text.more}</Link>
      </p>
    </Notice>
  );
}
