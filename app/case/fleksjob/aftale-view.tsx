import { Details } from "~/components/details.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { fleksjobText } from "./fleksjob.text.ts";
import type { Aftale, Hensyn } from "./read-aftaler.server.ts";
import { TermsView } from "./terms-view.tsx";

/** One agreement as the citizen and the office see it: whole, with what the workplace sees of it marked. */
export function AftaleView({
  aftale,
  hensyn,
  own = false,
}: {
  readonly aftale: Aftale;
  readonly hensyn: readonly Hensyn[];
  /** Whether the reader is the citizen it is about. */
  readonly own?: boolean;
}) {
  const text = useText(fleksjobText);
  const format = useFormat();
  const { lang } = usePage();
  const { offeredAt, answeredAt, activeAt, declinedBy, declinedWords, endedOn, link } = aftale;
  const { shownSkaanehensyn: shown } = aftale;
  const said = own
    ? {
        status: { ...text.status, tilBorger: text.own.tilBorger },
        declinedBy: { ...text.declinedBy, citizen: text.own.citizen },
        agreed: text.own.agreed,
      }
    : text;
  const chosen = hensyn.filter(({ code }) => aftale.skaanehensyn.includes(code));
  const lines = [
    offeredAt && text.offered({ name: aftale.savedByName, date: format.date(offeredAt) }),
    answeredAt && said.agreed({ date: format.date(answeredAt) }),
    activeAt && text.active({ date: format.date(activeAt) }),
    endedOn && text.lastDay({ date: format.date(endedOn) }),
    link?.status === "aaben" && text.linkUntil({ date: format.date(link.validUntil) }),
    link?.name && text.answeredBy({ name: link.name }),
  ].filter((line) => typeof line === "string");
  return (
    <div className="card grid gap-4">
      <div>
        <p className="font-semibold">
          {declinedBy
            ? said.declinedBy[declinedBy]
            : aftale.isOver
              ? text.isOver
              : said.status[aftale.status]}
        </p>
        {lines.map((line) => (
          <p key={line} className="text-muted">
            {line}
          </p>
        ))}
      </div>
      {declinedWords ? <Paragraphs text={declinedWords} /> : null}
      {aftale.endedWords ? <Paragraphs text={aftale.endedWords} lang="da" /> : null}
      {aftale.earlierEnds.length > 0 ? (
        <Details summary={text.endBefore}>
          <ul className="grid gap-4">
            {aftale.earlierEnds.map((end) => (
              <li key={end.correctedAt}>
                <p className="text-muted">
                  {text.lastDayWas({ date: format.date(end.endedOn) })}
                  {" · "}
                  {text.corrected({ date: format.date(end.correctedAt) })}
                </p>
                <Paragraphs text={end.endedWords} lang="da" />
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      <TermsView terms={aftale}>
        {chosen.length > 0 ? (
          <ul className="list-disc pl-6">
            {chosen.map(({ code, label }) => (
              <li key={code}>
                {label[lang]}
                {shown ? (
                  <span className="block text-muted">
                    {shown.includes(code) ? text.isShown : text.notShown}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        ) : (
          <p>{text.noHensyn}</p>
        )}
      </TermsView>
      <p className="text-muted">{text.notContract}</p>
    </div>
  );
}
