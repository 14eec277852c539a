import { createElement, Fragment } from "react";
import { DeadlineBox } from "~/components/deadline-box.tsx";
import { Notice } from "~/components/notice.tsx";
import { Status } from "~/components/status.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { Paragraphs } from "../paragraphs.tsx";
import type { Block } from "./block.ts";

/**
 * Blocks as a page shows them. What a page adds around them for the screen alone is `print:hidden`.
 * @param now the server's clock, for how long there is to a date; only blocks with one need it
 */
export function Blocks({
  blocks,
  now = "",
}: {
  readonly blocks: readonly Block[];
  readonly now?: string;
}) {
  // Spread, because two blocks may say the same and have no names of their own.
  return createElement(Fragment, null, ...blocks.map((block) => show(block, now)));
}

function show(block: Block, now: string) {
  switch (block.kind) {
    case "heading":
      return <h3 lang={block.lang}>{block.text}</h3>;
    case "text":
      return <Text block={block} />;
    case "list":
      return (
        <ul className="list-disc space-y-1 pl-6">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return (
        <SummaryList
          items={block.facts.map(({ key, value, lang }) => ({
            key,
            value: <span lang={lang}>{value}</span>,
          }))}
        />
      );
    case "quote":
      return (
        <figure className="max-w-measure rounded-card border-primary border-l-8 bg-primary-soft p-4 sm:p-5">
          <figcaption className="font-semibold text-primary">{block.by}</figcaption>
          <blockquote className="mt-1 text-lg">
            <Paragraphs text={block.text} />
          </blockquote>
        </figure>
      );
    case "status":
      return (
        <p>
          <Status tone={block.tone}>{block.text}</Status>
        </p>
      );
    case "notice":
      return (
        <Notice tone={block.tone} title={block.title}>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      );
    case "deadline":
      return (
        <DeadlineBox
          kind={block.deadline}
          what={block.what}
          due={block.due}
          now={now}
          source={block.source}
        >
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </DeadlineBox>
      );
  }
}

function Text({
  block: { text, lang, look },
}: {
  readonly block: Extract<Block, { kind: "text" }>;
}) {
  const paragraphs = <Paragraphs text={text} lang={lang} />;
  if (look === "lead") return <div className="text-xl leading-snug">{paragraphs}</div>;
  return look === "quiet" ? <div className="text-muted">{paragraphs}</div> : paragraphs;
}
