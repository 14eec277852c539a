import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { noCaseText } from "./no-case.text.ts";

/** For a person who has logged in before any municipality has opened a case. */
export function NoCase() {
  const text = useText(noCaseText);
  return <EmptyState title={text.title} body={text.body} />;
}
