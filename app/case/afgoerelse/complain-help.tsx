import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { complainHelpText } from "./complain-help.text.ts";

/** How to complain, in short, beside the binding Danish text; a Dane needs and gets none of it. */
export function ComplainHelp() {
  const text = useText(complainHelpText);
  const { lang } = usePage();
  if (lang === "da") return null;
  return (
    <>
      <section
        aria-labelledby="klagehjaelp"
        className="stack max-w-measure rounded-card border border-line bg-sunken p-4"
      >
        <h3 id="klagehjaelp">{text.heading}</h3>
        <p className="font-semibold">{text.counts}</p>
        <ul className="list-disc space-y-1 pl-6">
          {[text.what, text.when, text.where, text.after, text.ask].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <h3>{text.danish}</h3>
    </>
  );
}
