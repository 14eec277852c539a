import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import type { Remark } from "./read-remarks.server.ts";
import { sectionText } from "./section.text.ts";

/** What the citizen has to say to a section, beside where it is written; also what was taken back. */
export function SectionRemarks({
  remarks,
  own = false,
  level = 2,
}: {
  readonly remarks: readonly Remark[];
  /** True when the citizen is reading. */
  readonly own?: boolean;
  readonly level?: 2 | 3;
}) {
  const text = useText(sectionText);
  const Heading = level === 2 ? "h2" : "h3";
  const { date } = useFormat();
  if (remarks.length === 0) return null;
  const of = ({ at, earlier, takenBackAt }: Remark) =>
    [
      text.remarkWritten({ date: date(at) }),
      ...(takenBackAt ? [text.remarkTaken({ date: date(takenBackAt) })] : []),
      ...(earlier ? [text.remarkEarlier] : []),
    ].join(". ");
  return (
    <section className={level === 2 ? "stack mt-10" : "stack"}>
      <Heading>{own ? text.ownRemarks : text.remarks}</Heading>
      <ul className="grid gap-4">
        {remarks.map((one) => (
          <li key={one.id} className="max-w-measure border-primary border-l-8 bg-primary-soft p-4">
            <p className="font-semibold text-primary">{of(one)}</p>
            <Paragraphs text={one.body} />
          </li>
        ))}
      </ul>
    </section>
  );
}
