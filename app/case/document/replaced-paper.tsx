import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { addPaperText } from "./add-paper.text.ts";
import type { ReplacedPaper } from "./read-replaced.server.ts";

/** Which paper gets a new version; somebody else may have been quicker. */
export function ReplacedPaperView({ paper }: { readonly paper: ReplacedPaper }) {
  const text = useText(addPaperText);
  return (
    <>
      {paper.holds ? null : (
        <Notice tone="warning" title={text.replaced}>
          <p>{text.replacedBody}</p>
        </Notice>
      )}
      <p lang="da">{text.instead({ title: paper.title })}</p>
      <p>{text.keeps}</p>
    </>
  );
}
