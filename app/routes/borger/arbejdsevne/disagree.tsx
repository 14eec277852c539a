import { Link } from "~/components/link.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import { arbejdsevnePageText } from "./arbejdsevne-page.text.ts";

/**
 * What one can do about an assessment one does not agree with. It decides nothing by itself, so there is
 * no klagefrist here: the complaint is made over the decision that builds on it (forvaltningsloven § 25).
 */
export function Disagree() {
  const text = useText(arbejdsevnePageText).disagree;
  return (
    <section className="stack">
      <h2>{text.title}</h2>
      <p>{text.noDecision}</p>
      <Term name="afgoerelse" />
      <ul>
        <li>
          <Link href="/afgoerelser">{text.decisions}</Link>
        </li>
        <li>
          <Link href="/arbejdsevne/ny-vurdering">{text.again}</Link>
        </li>
        <li>
          <Link href="/beskeder">{text.write}</Link>
        </li>
      </ul>
    </section>
  );
}
