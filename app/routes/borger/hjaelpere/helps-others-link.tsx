import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { hjaelpereText } from "./hjaelpere.text.ts";

/** The way to those one helps, for a person who came to their own pages first. */
export function HelpsOthersLink() {
  const text = useText(hjaelpereText);
  return (
    <p className="mt-4">
      <Link href="/hjaelper">{text.youHelp}</Link>
    </p>
  );
}
