import { afgoerelseText } from "~/case/afgoerelse/afgoerelse.text.ts";
import type { Frist } from "~/case/frist/clocks-of.ts";
import { useWhen } from "~/case/message/use-when.ts";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { Status, type Tone } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { fristerText } from "./frister.text.ts";
import { RuleName } from "./rule-name.tsx";

const tones: Partial<Record<Frist["state"], Tone>> = {
  broken: "error",
  soon: "warning",
  running: "info",
  met: "success",
};

/** Deadlines with a date: what started each clock, when it runs out, and how it stands. */
export function FristTable({
  caption,
  frister,
  now,
}: {
  readonly caption: string;
  readonly frister: readonly Frist[];
  readonly now: string;
}) {
  const text = useText(fristerText);
  const started: { readonly [code: string]: string } = text.started;
  const when = useDayOrTime(now);
  const columns: Column<Frist>[] = [
    {
      header: text.deadline,
      cell: ({ rule, about, named }) => <RuleName rule={rule} about={about} named={named} />,
    },
    {
      header: text.from,
      cell: (one) => (
        <>
          {one.started ? when(one.started) : null}
          <span className="block text-muted">
            {one.named ? text.toldLonger : started[one.rule.starts]}
          </span>
        </>
      ),
    },
    { header: text.due, cell: (one) => <DueCell frist={one} now={now} /> },
    {
      header: text.state,
      cell: (one) => <Status tone={tones[one.state] ?? "neutral"}>{text.states[one.state]}</Status>,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={frister}
      rowKey={({ rule, about, started: at }) => `${rule.code} ${at} ${about}`}
    />
  );
}

function DueCell({ frist, now }: { readonly frist: Frist; readonly now: string }) {
  const text = useText(fristerText);
  const { closed } = useText(afgoerelseText);
  const when = useDayOrTime(now);
  const { due, moved, pausedDays, state } = frist;
  if (!due) return text.standing;
  return (
    <>
      <strong>{when(due)}</strong>
      {moved ? (
        <span className="block text-muted">
          {text.moved({ from: when(moved.from), because: closed[moved.because] })}
        </span>
      ) : null}
      {pausedDays > 0 ? (
        <span className="block text-muted">{text.paused({ days: pausedDays })}</span>
      ) : null}
      {state === "unknown" ? <span className="block">{text.unknownNote}</span> : null}
    </>
  );
}

/** A day as a short date; a moment as people say it. */
function useDayOrTime(now: string): (iso: string) => string {
  const format = useFormat();
  const when = useWhen(now);
  return (iso) => (iso.length === 10 ? format.shortDate(iso) : when(iso));
}
