import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { samtykkerText } from "./samtykker.text.ts";

/** Where the words stand on the page. */
export const WORDS_ID = "ord";

/** Nothing was said yes to: the choices make other words than those that were shown. */
export function RewordedNotice() {
  const text = useText(samtykkerText);
  return (
    <Notice tone="warning" title={text.reworded} live focused>
      <p>{text.rewordedBody}</p>
      <p>
        <a href={`#${WORDS_ID}`} className="inline-flex min-h-11 items-center">
          {text.words}
        </a>
      </p>
    </Notice>
  );
}
