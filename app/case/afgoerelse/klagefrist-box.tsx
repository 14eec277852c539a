import { DeadlineBox } from "~/components/deadline-box.tsx";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { afgoerelseText } from "./afgoerelse.text.ts";
import { hasPassed } from "./has-passed.ts";
import type { AfgoerelseData } from "./read-afgoerelser.server.ts";

/** The last day to complain and how it was counted; when it is over, what one can still do. */
export function KlagefristBox({
  afgoerelse,
  now,
}: {
  readonly afgoerelse: Pick<AfgoerelseData, "receivedOn" | "klagefrist" | "moved">;
  readonly now: string;
}) {
  const text = useText(afgoerelseText);
  const format = useFormat();
  const { receivedOn, klagefrist, moved } = afgoerelse;
  const lastDay = format.date(klagefrist);
  const move = moved && {
    from: format.date(moved.from),
    because: text.closed[moved.because],
    to: lastDay,
  };
  if (hasPassed(klagefrist, now)) {
    return (
      <Notice title={text.past}>
        <p>
          {text.pastBody({ date: lastDay })} {move ? text.wasMoved(move) : null}
        </p>
        <p>{text.pastStill}</p>
        <p>{text.pastNew}</p>
      </Notice>
    );
  }
  return (
    <DeadlineBox kind="lovkrav" what={text.deadline} due={klagefrist} now={now} source={text.law}>
      <p>{text.counted({ received: format.date(receivedOn) })}</p>
      {move ? <p>{text.moved(move)}</p> : null}
    </DeadlineBox>
  );
}
