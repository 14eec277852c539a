import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { anmodningText } from "./anmodning.text.ts";
import type { Anmodning } from "./read-anmodninger.server.ts";

/** Who has said yes to what, and how far it is. */
export function AnmodningView({
  anmodning,
  own = false,
}: {
  readonly anmodning: Anmodning;
  /** Whether the reader is the citizen it is about. */
  readonly own?: boolean;
}) {
  const text = useText(anmodningText);
  const { partner, words, status, endedWords } = anmodning;
  return (
    <div className="card grid gap-4">
      <p className="font-semibold">{text.status[status]}</p>
      <section className="stack">
        <h3>{text.words}</h3>
        <Paragraphs text={words} />
      </section>
      <SummaryList
        items={[
          {
            key: own ? text.you : text.citizen,
            value: <Answer anmodning={anmodning} side="citizen" own={own} />,
          },
          {
            key: partner ? text[partner] : text.either,
            value: <Answer anmodning={anmodning} side="partner" />,
          },
        ]}
      />
      {endedWords ? <Paragraphs text={endedWords} /> : null}
    </div>
  );
}

function Answer({
  anmodning,
  side,
  own = false,
}: {
  readonly anmodning: Anmodning;
  readonly side: "citizen" | "partner";
  readonly own?: boolean;
}) {
  const text = useText(anmodningText);
  const format = useFormat();
  const { partnerName, partnerSaidBy, endedBy, endedAt } = anmodning;
  const saidYes = side === "citizen" ? anmodning.citizenYesAt : anmodning.partnerYesAt;
  const name = side === "partner" ? partnerName : null;
  const ended = endedBy === side && endedAt ? format.date(endedAt) : null;
  if (!saidYes) return ended ? text.no({ date: ended }) : text.notYet;
  const date = format.date(saidYes);
  return (
    <>
      {name ? text.yesOf({ name, date }) : text.yes({ date })}
      {name && partnerSaidBy && partnerSaidBy !== name ? (
        <span className="block text-muted">{text.saidBy({ name: partnerSaidBy })}</span>
      ) : null}
      {ended ? (
        <span className="block">
          {own ? text.ownTakenBack({ date: ended }) : text.takenBack({ date: ended })}
        </span>
      ) : null}
    </>
  );
}
