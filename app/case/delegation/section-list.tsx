import { useText } from "~/i18n/use-text.ts";
import { delegationText } from "./delegation.text.ts";
import { knownSections } from "./sections.ts";

/** What a helper can see, part by part, each with the sentence that says what it shows. */
export function SectionList({ sections }: { readonly sections: readonly string[] }) {
  const text = useText(delegationText).sections;
  return (
    <ul className="max-w-measure list-disc space-y-1.5 pl-6 marker:text-primary">
      {knownSections(sections).map((section) => (
        <li key={section}>
          <span className="font-semibold">{text[section].label}.</span> {text[section].shows}
        </li>
      ))}
    </ul>
  );
}
