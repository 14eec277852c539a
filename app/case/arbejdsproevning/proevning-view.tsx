import { Status } from "~/components/status.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { effectiveOf, inQuarters } from "~/domain/arbejdsevne/effective-hours.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { arbejdsproevningText } from "./arbejdsproevning.text.ts";
import type { Arbejdsproevning } from "./read-arbejdsproevninger.server.ts";

const tone = { aftalt: "info", afsluttet: "success", aflyst: "neutral" } as const;

/** One trial: where and when, what it was to show, and what it showed. */
export function ProevningView({
  proevning,
  children,
}: {
  readonly proevning: Arbejdsproevning;
  readonly children?: React.ReactNode;
}) {
  const text = useText(arbejdsproevningText);
  const format = useFormat();
  const { status, intensity, centihours, agreedDays, attendedDays } = proevning;
  const hours = (hundredths: number) => format.number(hundredths / 100);
  const facts = [
    { key: text.when, value: text.days(daysOf(proevning, format.date)) },
    { key: text.where, value: text.form[proevning.form] },
    { key: text.hours, value: hours(centihours) },
    ...(agreedDays !== null && attendedDays !== null
      ? [
          {
            key: text.attendance,
            value: text.attended({
              attended: format.number(attendedDays),
              agreed: format.number(agreedDays),
            }),
          },
        ]
      : []),
    ...(intensity === null
      ? []
      : [{ key: text.intensity, value: text.percent({ value: intensity }) }]),
  ];
  return (
    <section className="card stack">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h3 lang="da">{proevning.place}</h3>
        <Status tone={tone[status]}>{text.status[status]}</Status>
      </div>
      {intensity === null ? null : (
        <p className="font-semibold text-lg">
          {text.effective({
            hours: hours(centihours),
            value: intensity,
            effective: hours(inQuarters(effectiveOf({ centihours, intensity }))),
          })}
        </p>
      )}
      <SummaryList items={facts} />
      <Words title={text.aim} words={proevning.aim} />
      <Words title={text.result} words={proevning.result} />
      <Words title={text.cancelReason} words={proevning.cancelReason} />
      <p className="text-muted">{text.savedBy({ name: proevning.savedByName })}</p>
      {children}
    </section>
  );
}

const daysOf = (of: Arbejdsproevning, say: (day: string) => string) => ({
  from: say(of.fromDay),
  to: say(of.toDay),
});

/** The professional's own words, in Danish; nothing where nothing was written. */
function Words({ title, words }: { readonly title: string; readonly words: string | null }) {
  if (!words) return null;
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      <Paragraphs text={words} lang="da" />
    </div>
  );
}
