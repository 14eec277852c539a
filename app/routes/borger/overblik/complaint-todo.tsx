import { hasPassed } from "~/case/afgoerelse/has-passed.ts";
import { klageText } from "~/case/klage/klage.text.ts";
import type { OpenComplaint } from "~/case/klage/read-klage.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { DeadlineBox } from "~/components/deadline-box.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { overblikText } from "./overblik.text.ts";

interface Props {
  readonly complaint: OpenComplaint;
  readonly now: string;
}

/** A draft runs out on the last day to complain, and can still be sent after it. */
export function complaintIs({ status, klagefrist }: OpenComplaint, now: string) {
  if (status !== "kladde") return "sent";
  return klagefrist && hasPassed(klagefrist, now) ? "lateDraft" : "draft";
}

const pathOf = ({ afgoerelseId }: OpenComplaint) => `/afgoerelser/${afgoerelseId}/klage`;

/** A complaint that is written and not sent: easy to take for sent. */
export function ComplaintTodo({ complaint, now }: Props) {
  const text = useText(overblikText);
  const format = useFormat();
  const { klagefrist } = complaint;
  const last = klagefrist && {
    date: format.date(klagefrist),
    relative: format.relativeDays(klagefrist, now),
  };
  const late = complaintIs(complaint, now) === "lateDraft";
  return (
    <>
      <p className="sm:text-lg">{text.complaintUnsent}</p>
      {last ? <p>{late ? text.sendLate(last) : text.sendBy(last)}</p> : null}
      <p className="max-sm:grid">
        <ButtonLink href={pathOf(complaint)}>{text.goOnComplaint}</ButtonLink>
      </p>
    </>
  );
}

/** A complaint that somebody looks at: the date by law while it is the municipality's. */
export function ComplaintSent({ complaint, now }: Props) {
  const text = useText(overblikText);
  const klage = useText(klageText);
  const { status, genvurderingBy } = complaint;
  return (
    <>
      {status === "sendt" && genvurderingBy ? (
        <DeadlineBox kind="lovkrav" what={klage.genvurdering} due={genvurderingBy} now={now} />
      ) : (
        <p className="sm:text-lg">
          {status === "sendtVidere" ? klage.waiting : klage.toBeForwarded}
        </p>
      )}
      <p>
        <Link href={pathOf(complaint)}>{text.seeComplaint}</Link>
      </p>
    </>
  );
}
