import { type Language, textFor } from "~/i18n/define-text.ts";
import { formatFor } from "~/i18n/format.ts";
import type { Block, Letter } from "../letter/block.ts";
import { writtenInDanishText } from "../written-in-danish.text.ts";
import { afgoerelseText } from "./afgoerelse.text.ts";
import { complainHelpText } from "./complain-help.text.ts";
import { describeKlagefrist } from "./describe-klagefrist.ts";
import type { AfgoerelseData } from "./read-afgoerelser.server.ts";

type Part = "resultat" | "begrundelse" | "oplysninger" | "regler" | "klage";

/**
 * All that an announced decision says, the answer first, then why. The page and the letter are both
 * made of this.
 * @param now the server's clock, ISO: a date that has passed is told as one
 */
export function describeAfgoerelse(
  afgoerelse: AfgoerelseData,
  lang: Language,
  now: string,
): Letter<Part> {
  const text = textFor(afgoerelseText, lang);
  return {
    lang,
    title: afgoerelse.title,
    titleLang: "da",
    opening: [...versions(afgoerelse, lang), ...whyInDanish(lang)],
    sections: [
      {
        name: "resultat",
        heading: text.resultat,
        blocks: [
          { kind: "text", text: afgoerelse.resultat, look: "lead", lang: "da" },
          { kind: "text", text: where(afgoerelse, lang), look: "quiet" },
        ],
      },
      { name: "begrundelse", heading: text.begrundelse, blocks: [danish(afgoerelse.begrundelse)] },
      { name: "oplysninger", heading: text.oplysninger, blocks: [danish(afgoerelse.oplysninger)] },
      { name: "regler", heading: text.regler, blocks: [danish(afgoerelse.regler)] },
      {
        name: "klage",
        heading: text.howToComplain,
        blocks: [
          describeKlagefrist(afgoerelse, lang, now),
          ...help(lang),
          danish(afgoerelse.klagevejledning),
        ],
      },
    ],
  };
}

/** The municipality's own words. */
function danish(text: string): Block {
  return { kind: "text", text, lang: "da" };
}

/** Who it is from, and when it came; one line each. */
function where({ authority, receivedOn, version }: AfgoerelseData, lang: Language): string {
  const text = textFor(afgoerelseText, lang);
  const lines = [
    text.from({ authority }),
    text.received({ date: formatFor(lang).date(receivedOn) }),
  ];
  if (version > 1) lines.push(text.version({ number: version }));
  return lines.join("\n");
}

/** That a correction has come, or that this is one: both can be read for ever. */
function versions({ replaces, replacedBy }: AfgoerelseData, lang: Language): Block[] {
  const text = textFor(afgoerelseText, lang);
  const blocks: Block[] = [];
  if (replacedBy) {
    const lines = [text.replacedBody];
    blocks.push({ kind: "notice", tone: "warning", title: text.replaced, lines });
  }
  if (replaces) blocks.push({ kind: "text", text: text.corrects });
  return blocks;
}

function whyInDanish(lang: Language): Block[] {
  if (lang === "da") return [];
  return [{ kind: "text", text: textFor(writtenInDanishText, lang).municipality, look: "quiet" }];
}

/** How to complain, in short, beside the binding Danish text; a Dane needs and gets none of it. */
function help(lang: Language): Block[] {
  if (lang === "da") return [];
  const text = textFor(complainHelpText, lang);
  return [
    { kind: "heading", text: text.heading },
    { kind: "text", text: text.counts },
    { kind: "list", items: [text.what, text.when, text.where, text.after, text.ask] },
    { kind: "heading", text: text.danish },
  ];
}
