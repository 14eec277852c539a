import { type Language, textFor } from "~/i18n/define-text.ts";
import { formatFor } from "~/i18n/format.ts";
import type { Letter, Section } from "../letter/block.ts";
import { ownDataText } from "../own-data/own-data.text.ts";
import { roleText } from "../role.text.ts";
import { roleIn } from "../role-in.ts";
import type { ThreadMessage } from "./read-thread.server.ts";

/** All messages of a case as one paper, the oldest first: a paper is read from its beginning. */
export function describeThread(
  messages: readonly Pick<ThreadMessage, "id" | "senderName" | "senderRole" | "body" | "sentAt">[],
  lang: Language,
): Letter {
  const text = textFor(ownDataText, lang);
  const format = formatFor(lang);
  const sections: Section[] = messages.map(({ id, senderName, senderRole, body, sentAt }) => ({
    name: id,
    heading: text.from({
      name: senderName,
      role: roleIn(textFor(roleText, lang), senderRole),
      when: format.dateTime(sentAt),
    }),
    blocks: [{ kind: "text", text: body }],
  }));
  const opening = messages.length === 0 ? [{ kind: "text", text: text.noMessages } as const] : [];
  return { lang, title: text.thread, opening, sections };
}
