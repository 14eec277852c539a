import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { useText } from "~/i18n/use-text.ts";
import { documentText } from "./document.text.ts";

/** What a paper's page knows of its file. */
export type FileToShow = {
  readonly mediaType: "application/pdf" | "image/jpeg" | "image/png";
  readonly bytes: number;
  readonly scan: "ren" | "ikkeScannet" | "skadelig";
};

/**
 * A paper's file in the page: a picture as it is, a PDF in the browser's own viewer where there is
 * room and one. The links are always there: phones show no PDF inside a page.
 * @param href of the file; undefined where it can only be told that there is one
 */
export function PaperFileView({
  file,
  href,
  title,
}: {
  readonly file: FileToShow;
  readonly href: string | undefined;
  readonly title: string;
}) {
  const text = useText(documentText).file;
  if (!href) return <p>{text.elsewhere}</p>;
  const isPdf = file.mediaType === "application/pdf";
  return (
    <section className="stack" aria-label={text.label}>
      {isPdf ? (
        <object
          data={href}
          type="application/pdf"
          aria-label={title}
          className="hidden h-[80vh] w-full rounded-card border border-line lg:block print:hidden"
        >
          <p className="p-4">{text.noViewer}</p>
        </object>
      ) : (
        <img
          src={href}
          alt={text.pictureOf({ title })}
          className="max-w-full rounded-card border border-line"
        />
      )}
      <ButtonRow>
        <ButtonLink href={href} kind="secondary">
          {isPdf ? text.openPdf : text.openPicture}
        </ButtonLink>
        <ButtonLink href={`${href}?hent`} kind="secondary">
          {text.fetch({ megabytes: Math.max(file.bytes / 1_000_000, 0.1) })}
        </ButtonLink>
      </ButtonRow>
      {file.scan === "ren" ? null : <p className="text-muted">{text.notScanned}</p>}
    </section>
  );
}
