import { EmptyState } from "~/components/empty-state.tsx";
import { Notice } from "~/components/notice.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { categoryText } from "../category.text.ts";
import { isCategory } from "../is-category.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { WrittenInDanish } from "../written-in-danish.tsx";
import { documentText } from "./document.text.ts";
import { type FileToShow, PaperFileView } from "./paper-file.tsx";

/** One paper as the gate's `readDocument` answers it, with whatever label of its kind is at hand. */
export interface PaperToRead {
  readonly category: string;
  readonly fromName: string;
  /** ISO day. */
  readonly dated: string;
  readonly pages: number;
  readonly status: string;
  /** Null when the paper is not here yet. */
  readonly body: string | null;
  /** Null when the paper is its words, and when its file was found harmful and is closed. */
  readonly file: FileToShow | null;
  /** Who added it here, which is always with a file. */
  readonly addedBy?: string | null;
  readonly title: string;
  /** More than one when it came instead of another. */
  readonly version?: number;
  /** Label of its kind in the reader's language. */
  readonly typeLabel?: string | undefined;
}

/** What a paper says or shows, below the page's h1 (its title). The words are the writer's own, in Danish. */
export function DocumentView({
  document,
  fileHref,
}: {
  readonly document: PaperToRead;
  /** Where the paper's file is fetched; without it the page only says that there is one. */
  readonly fileHref?: string;
}) {
  const text = useText(documentText);
  const format = useFormat();
  const categories = useText(categoryText);
  const { category, status, typeLabel, body, file, title, version = 1 } = document;
  const known = status as keyof typeof text.status;
  return (
    <div className="grid gap-6">
      <div className="max-w-measure">
        <SummaryList
          items={[
            ...(typeLabel ? [{ key: text.type, value: typeLabel }] : []),
            { key: text.writer, value: <span lang="da">{document.fromName}</span> },
            { key: text.dated, value: format.date(document.dated) },
            ...(isCategory(category) ? [{ key: text.category, value: categories[category] }] : []),
            { key: text.length, value: text.pages({ count: document.pages }) },
            ...(version > 1 ? [{ key: text.version, value: String(version) }] : []),
            ...(Object.hasOwn(text.status, status)
              ? [{ key: text.state, value: text.status[known] }]
              : []),
          ]}
        />
      </div>
      {body ? <WrittenInDanish by="paper" /> : null}
      {file ? (
        <PaperFileView file={file} href={fileHref} title={title} />
      ) : document.addedBy ? (
        <Notice title={text.file.closed}>
          <p>{text.file.closedBody}</p>
        </Notice>
      ) : body ? (
        <article className="card stack lg:max-w-[calc(var(--container-measure)+3.5rem)]" lang="da">
          <Paragraphs text={body} />
        </article>
      ) : (
        <EmptyState title={text.state} body={status === "bestilt" ? text.ordered : text.noText} />
      )}
    </div>
  );
}
