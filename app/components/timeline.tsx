import type { ReactNode } from "react";
import type { DateLike } from "../i18n/format.ts";
import { useFormat } from "../i18n/use-text.ts";

export interface TimelineEvent {
  readonly id: string;
  readonly at: DateLike;
  readonly title: string;
  readonly body?: ReactNode;
}

/** What happened, newest first (the caller orders). Times are Copenhagen's. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const format = useFormat();
  return (
    <ol className="ml-2 border-line border-l-2">
      {events.map((event) => (
        <li key={event.id} className="relative pb-6 pl-6 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[0.4375rem] size-3 rounded-full bg-primary"
          />
          <time dateTime={isoOf(event.at)} className="block text-muted">
            {format.dateTime(event.at)}
          </time>
          <p className="font-semibold">{event.title}</p>
          {event.body ? <div className="stack mt-1">{event.body}</div> : null}
        </li>
      ))}
    </ol>
  );
}

function isoOf(at: DateLike): string {
  return typeof at === "string" ? at : at.toISOString();
}
