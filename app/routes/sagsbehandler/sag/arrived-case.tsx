import type { Flytning } from "~/case/flytning/read-flytning.server.ts";
import { Button } from "~/components/button.tsx";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { sagText } from "./sag.text.ts";

/** That the case came from another municipality, what is here of it, and the button to take it on. */
export function ArrivedCase({
  arrival,
  mayTake,
}: {
  readonly arrival: Flytning;
  readonly mayTake: boolean;
}) {
  const text = useText(sagText).arrival;
  const format = useFormat();
  const { from, movedOn, takenBy, takenAt } = arrival;
  const open = arrival.status === "afgivet";
  return (
    <Notice tone={open ? "warning" : "info"} title={text.title({ from })}>
      <p>{text.body({ date: format.date(movedOn) })}</p>
      <p>{text.behind}</p>
      {takenBy && takenAt ? (
        <p>{text.takenBy({ name: takenBy, when: format.dateTime(takenAt) })}</p>
      ) : null}
      {open && mayTake ? (
        <form method="post">
          <Button>{text.take}</Button>
        </form>
      ) : null}
      {open && !mayTake ? <p>{text.nobody}</p> : null}
    </Notice>
  );
}
