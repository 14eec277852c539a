import { useEffect, useMemo, useRef } from "react";
import { data, Form, redirect, useNavigation } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { readAnswerPromise } from "~/case/frist/read-answer-promise.server.ts";
import { useTime } from "~/case/frist/use-time.ts";
import { messageText } from "~/case/message/message.text.ts";
import { MessageFields } from "~/case/message/message-fields.tsx";
import { readMessageForm } from "~/case/message/message-form.server.ts";
import { readThread } from "~/case/message/read-thread.server.ts";
import { ThreadView } from "~/case/message/thread-view.tsx";
import { readNow } from "~/case/read-now.server.ts";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Notice } from "~/components/notice.tsx";
import { Pagination } from "~/components/pagination.tsx";
import { actorContext } from "~/context.ts";
import type { PageHandle } from "~/hydrates.ts";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { MovedCase } from "../moved-case.tsx";
import { NoCase } from "../no-case.tsx";
import { ContactLine } from "../questions.tsx";
import type { Route } from "./+types/page";
import { beskederText } from "./beskeder.text.ts";
import { keepWhenUnsent } from "./keep-when-unsent.ts";
import { sendMessage } from "./send-message.server.ts";

/** A message is shown at once; without scripts the same form is sent the plain way. */
export const handle: PageHandle = { hydrate: true };

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = url.searchParams.get("side") ?? "";
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const found = await ownVisit(context, "message.read", async (db) => {
    const [header, thread, promise, now] = await Promise.all([
      readCaseHeader(db),
      readThread(db, page),
      readAnswerPromise(db),
      readNow(db),
    ]);
    return { header, thread, promise, now };
  });
  if (page > found.thread.pages) throw data(null, { status: 404 });
  return {
    ...found,
    sent: url.searchParams.get("besked") === "sendt",
    clientKey: crypto.randomUUID(),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readMessageForm(request);
  if (!form.ok) return data(form, { status: 400 });
  const citizenId = context.get(actorContext).personId;
  const stored = await ownVisit(context, "message.write", (db) =>
    sendMessage(db, { citizenId, ...form.message }),
  );
  if (!stored) throw data(null, { status: 404 });
  return redirect("/beskeder?besked=sendt", 303);
}

export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  const typed = await request.clone().formData();
  return keepWhenUnsent(typed, serverAction);
}

export default function Beskeder({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(beskederText);
  const words = useText(messageText);
  const time = useTime();
  const { header, thread, promise, clientKey, now } = loaderData;
  const problem = actionData?.problem;
  const field = problem && problem !== "unsent" ? problem : undefined;
  // The same array while nothing changes: the summary takes the focus when it is a new one.
  const problems = useMemo(
    () => (field ? [{ field: "tekst", message: words.problem[field] }] : []),
    [field, words],
  );
  const sending = useNavigation().formData?.get("tekst");
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problem !== undefined}>
      <ErrorSummary problems={problems} />
      <h1>{text.title}</h1>
      {header ? (
        <>
          <p className="mt-2">
            {text.intro} {promise && !header.moved ? text.promise({ time: time(promise) }) : null}
          </p>
          <p>
            <ContactLine header={header} />
          </p>
          <Outcome sent={loaderData.sent && !actionData} mark={clientKey} />
          {problem === "unsent" ? (
            <Notice tone="error" title={text.failed} live>
              <p>{text.failedBody}</p>
            </Notice>
          ) : null}
          {header.moved ? (
            <div className="mb-10">
              <MovedCase header={header} />
            </div>
          ) : (
            <Form key={clientKey} method="post" action="/beskeder" className="mb-10">
              <MessageFields
                clientKey={actionData?.values.noegle || clientKey}
                typed={actionData?.values.tekst}
                problem={field}
              />
            </Form>
          )}
          <h2 className="mb-4">{words.thread}</h2>
          <ThreadView
            messages={thread.messages}
            reader="citizen"
            now={now}
            sending={typeof sending === "string" && sending.trim() ? sending : undefined}
          />
          <Pagination
            page={thread.page}
            pages={thread.pages}
            href={(page) => `/beskeder?side=${page}`}
          />
        </>
      ) : (
        <div className="mt-6">
          <NoCase />
        </div>
      )}
    </CitizenShell>
  );
}

/** "Sent": takes the focus when it appears on a page that stays, as the form it left is a new one. */
function Outcome({ sent, mark }: { readonly sent: boolean; readonly mark: string }) {
  const text = useText(beskederText);
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(mark);
  useEffect(() => {
    if (sent && mark !== first.current) box.current?.focus();
  }, [sent, mark]);
  return sent ? (
    <div ref={box} tabIndex={-1} className="my-4">
      <Notice tone="success" title={text.sent} live />
    </div>
  ) : null;
}
