import type { Aftale } from "~/case/fleksjob/read-aftaler.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { sagFleksjobText } from "./sag-fleksjob.text.ts";

/** Makes the workplace's link, and shows it this once. Posts to its own page. */
export function LinkCard({
  aftale,
  made,
}: {
  readonly aftale: Aftale;
  /** The link that was just made. */
  readonly made: string | null;
}) {
  const text = useText(sagFleksjobText);
  return (
    <Card title={text.linkTitle}>
      {made ? (
        <>
          <Notice tone="success" title={text.linkMade} live />
          <div>
            <label htmlFor="link" className="block font-semibold">
              {text.link}
            </label>
            <p id="link-hint" className="text-muted">
              {text.linkHint}
            </p>
            <textarea
              id="link"
              readOnly
              rows={3}
              value={made}
              spellCheck={false}
              aria-describedby="link-hint"
              className="control max-w-measure select-all break-all"
            />
          </div>
        </>
      ) : (
        <p className="max-w-measure">{text.linkBody}</p>
      )}
      <p className="max-w-measure">{text.linkRules}</p>
      <form method="post">
        <input type="hidden" name="aftale" value={aftale.id} />
        <ButtonRow>
          <Button kind={aftale.link?.status === "aaben" ? "secondary" : "primary"}>
            {aftale.link?.status === "aaben" ? text.newLink : text.makeLink}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}
