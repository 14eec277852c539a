import { data, Form, redirect, useNavigation } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readAnswerPromise } from "~/case/frist/read-answer-promise.server.ts";
import { useTime } from "~/case/frist/use-time.ts";
import { type MessageProblem, messageForm } from "~/case/message/message.schema.ts";
import { messageText } from "~/case/message/message.text.ts";
import { MessageFields } from "~/case/message/message-fields.tsx";
import { readThread } from "~/case/message/read-thread.server.ts";
import { ThreadView } from "~/case/message/thread-view.tsx";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Done } from "~/components/done.tsx";
import { Pagination } from "~/components/pagination.tsx";
import type { PageHandle } from "~/hydrates.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { sagBeskederText } from "./beskeder.text.ts";
import { writeReply } from "./write-reply.server.ts";

export const handle: PageHandle = { hydrate: true };

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const page = Math.max(1, Number.parseInt(url.searchParams.get("side") ?? "1", 10) || 1);
  const [thread, citizen, promise, now] = await openVisit(
    context,
    { kind: "message.read", basis: { kind: "egenSag", sag } },
    (db) =>
      Promise.all([readThread(db, page), readCitizenName(db), readAnswerPromise(db), readNow(db)]),
  );
  return {
    sag,
    thread,
    citizen,
    sent: url.searchParams.get("besked") === "sendt",
    clientKey: crypto.randomUUID(),
    promise,
    now,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = Object.fromEntries(await request.formData());
  const parsed = messageForm.safeParse(form);
  // A fresh key each time: a page that stays in the browser must not send a spent one again.
  const again = (problem: MessageProblem | undefined, status: number) =>
    data({ typed: String(form.tekst ?? ""), problem, clientKey: crypto.randomUUID() }, { status });
  if (!parsed.success) {
    const code = parsed.error.issues.find((issue) => issue.path[0] === "tekst")?.message;
    return again(code === "empty" || code === "tooLong" ? code : undefined, 400);
  }
  const reply = { body: parsed.data.tekst, clientKey: parsed.data.noegle };
  const stored = await openVisit(
    context,
    { kind: "message.write", basis: { kind: "egenSag", sag } },
    (db) => writeReply(db, sag, reply),
  );
  if (!stored) return again(undefined, 409);
  throw redirect(`/sager/${sag}/beskeder?besked=sendt`, 303);
}

/** The thread with the citizen, what was promised, and room for an answer. */
export default function Beskeder({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sagBeskederText);
  const words = useText(messageText);
  const time = useTime();
  const { sag, thread, citizen, promise, sent, clientKey, now } = loaderData;
  const sending = useNavigation().formData?.get("tekst");
  const problem = actionData?.problem;
  const key = actionData?.clientKey ?? clientKey;
  const said = problem ? words.problem[problem] : text.tryAgain;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={actionData ? [{ field: "tekst", message: said }] : []}
      done={sent && !actionData ? <Done title={text.sent} /> : null}
    >
      {promise ? <p>{text.lead({ time: time(promise) })}</p> : null}
      <Form method="post" action={`/sager/${sag}/beskeder`} key={key}>
        <MessageFields clientKey={key} typed={actionData?.typed} problem={problem} />
      </Form>
      <section className="mt-10 stack">
        <h2>{text.thread}</h2>
        <ThreadView
          messages={thread.messages}
          reader="other"
          now={now}
          sending={typeof sending === "string" ? sending : undefined}
        />
        <Pagination
          page={thread.page}
          pages={thread.pages}
          href={(page) => `/sager/${sag}/beskeder?side=${page}`}
        />
      </section>
    </CasePage>
  );
}
