import { AnmodningView } from "~/case/faelles-anmodning/anmodning-view.tsx";
import type { Anmodning } from "~/case/faelles-anmodning/read-anmodninger.server.ts";
import { Button, ButtonLink, ButtonRow } from "~/components/button.tsx";
import { Notice } from "~/components/notice.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { nyVurderingText } from "./ny-vurdering.text.ts";

interface Props {
  readonly current: Anmodning | undefined;
  /** Whether the citizen is about to say no, or to take the yes back. */
  readonly ending: boolean;
  readonly words: string;
  readonly error: string | undefined;
}

/** What the citizen can do with the request as it stands; without one, begin one. */
export function Answering({ current, ending, words, error }: Props) {
  const text = useText(nyVurderingText);
  if (!current) {
    return (
      <>
        <p className="max-w-measure text-lg">{text.lead}</p>
        <form method="post" className="card">
          <TextArea
            name="ord"
            label={text.words}
            hint={text.wordsHint}
            defaultValue={words}
            error={error}
            rows={4}
            maxLength={2000}
          />
          <ButtonRow>
            <Button name="handling" value="send">
              {text.send}
            </Button>
          </ButtonRow>
        </form>
      </>
    );
  }
  const mine = current.citizenYesAt !== null;
  if (ending) {
    return (
      <form method="post" className="card">
        <input type="hidden" name="anmodning" value={current.id} />
        <TextArea
          name="ord"
          label={text.endTitle}
          hint={text.endHint}
          defaultValue={words}
          error={error}
          rows={4}
          maxLength={2000}
          optional
        />
        <ButtonRow>
          <Button name="handling" value="slut">
            {mine ? text.sendTakeBack : text.sendNo}
          </Button>
          <ButtonLink kind="secondary" href="/arbejdsevne/ny-vurdering">
            {text.keep}
          </ButtonLink>
        </ButtonRow>
      </form>
    );
  }
  const said = current.status === "faelles" ? "both" : mine ? "waitsForOther" : "waitsForYou";
  return (
    <>
      <Notice title={text[said]}>
        <p>{text[`${said}Body`]}</p>
      </Notice>
      <section className="stack">
        <h2>{text.now}</h2>
        <AnmodningView anmodning={current} own />
      </section>
      <form method="post">
        <input type="hidden" name="anmodning" value={current.id} />
        {mine ? (
          <Button kind="secondary" name="handling" value="nej">
            {text.takeBack}
          </Button>
        ) : (
          // Two buttons of the same look: no is as near as yes.
          <div className="grid max-w-measure gap-3 sm:grid-cols-2 print:hidden">
            <Button kind="secondary" name="handling" value="ja">
              {text.yes}
            </Button>
            <Button kind="secondary" name="handling" value="nej">
              {text.no}
            </Button>
          </div>
        )}
      </form>
    </>
  );
}
