import { type Language, textFor } from "~/i18n/define-text.ts";
import { formatFor } from "~/i18n/format.ts";
import type { Block, LetterBody, Section } from "../letter/block.ts";
import { writtenInDanishText } from "../written-in-danish.text.ts";
import { planText } from "./plan.text.ts";
import { officeOf, type PlanData } from "./plan-data.ts";
import type { Remark } from "./read-remarks.server.ts";

type Indsats = PlanData["indsatser"][number];
const TONE = { planlagt: "neutral", iGang: "success", afsluttet: "neutral" } as const;

/**
 * All that the plan says. What the office wrote is Danish whatever the reader speaks; the citizen's own
 * words are in the language the citizen chose.
 *
 * @param of the citizen's name when somebody else is reading; without it the text speaks to "du"
 */
export function describePlan(
  plan: PlanData,
  lang: Language,
  of?: string,
): LetterBody<"about" | "help" | "office"> {
  const text = textFor(planText, lang);
  return {
    lang,
    opening: [...status(plan, lang, of), ...came(plan, lang), ...whyInDanish(lang)],
    sections: [
      {
        name: "about",
        heading: of ? text.aboutOther({ name: of }) : text.about,
        blocks: plan.sections.length > 0 ? [] : [{ kind: "text", text: text.nothingWritten }],
        parts: plan.sections.map(({ id, heading, body, ownWords, remarks }) => ({
          id,
          heading,
          lang: "da",
          blocks: [
            ...(body ? [{ kind: "text", text: body, lang: "da" } as const] : []),
            ...(ownWords ? [quote(ownWords, lang, of)] : []),
            ...remarks.map((one) => remark(one, lang, of)),
          ],
        })),
      },
      ...help(plan.indsatser, lang),
    ],
  };
}

function status(plan: PlanData, lang: Language, of: string | undefined): Block[] {
  const text = textFor(planText, lang);
  const other = text.statusOther[plan.status];
  const label = of === undefined ? text.status[plan.status] : said(other, of);
  const updated = text.updated({ date: formatFor(lang).date(plan.updatedOn) });
  const means: Block[] =
    of === undefined ? [{ kind: "text", text: text.statusMeans[plan.status] }] : [];
  return [
    { kind: "status", tone: plan.status === "tilGennemsyn" ? "warning" : "info", text: label },
    { kind: "text", text: updated, look: "quiet" },
    ...means,
  ];
}

/** That it followed a citizen who moved, and from where. */
function came(plan: PlanData, lang: Language): Block[] {
  if (!plan.came) return [];
  const text = textFor(planText, lang);
  const { from, on } = plan.came;
  return [{ kind: "text", text: text.came({ from, date: formatFor(lang).date(on) }) }];
}

function said(words: string | ((args: { name: string }) => string), name: string): string {
  return typeof words === "string" ? words : words({ name });
}

/** The citizen's voice, set apart from what the office wrote. */
function quote(words: string, lang: Language, of: string | undefined): Block {
  const text = textFor(planText, lang);
  const by = of ? text.ownWordsOther({ name: of }) : text.ownWords;
  return { kind: "quote", by, text: words };
}

/** What the citizen has to say to the text: it goes along wherever the text is read. */
function remark({ body, at, earlier }: Remark, lang: Language, of: string | undefined): Block {
  const text = textFor(planText, lang);
  const date = formatFor(lang).date(at);
  const by = of ? text.remarkOther({ name: of, date }) : text.remark({ date });
  return { kind: "quote", by: earlier ? `${by}. ${text.earlier}` : by, text: body };
}

/** What is done for the citizen, office by office: each action stands under its owner. */
function help(indsatser: readonly Indsats[], lang: Language): Section<"help" | "office">[] {
  const text = textFor(planText, lang);
  const offices = Map.groupBy(indsatser, officeOf);
  const said = { kind: "text", text: offices.size > 0 ? text.helpLead : text.noHelp } as const;
  return [
    { name: "help", heading: text.help, blocks: [said] },
    ...[...offices.values()].flatMap((actions) => {
      const [first] = actions;
      if (!first) return [];
      const heading = text.office({ office: first.office[lang], authority: first.authority });
      const parts = actions.map((one) => action(one, lang));
      return [{ name: "office" as const, heading, blocks: [], parts }];
    }),
  ];
}

function action(one: Indsats, lang: Language) {
  const text = textFor(planText, lang);
  const who = one.responsible;
  return {
    id: one.id,
    heading: one.title,
    lang: "da" as const,
    blocks: [
      one.stayed
        ? { kind: "status", tone: "neutral", text: text.indsatsStayed[one.status] }
        : { kind: "status", tone: TONE[one.status], text: text.indsatsStatus[one.status] },
      {
        kind: "facts",
        facts: [
          { key: text.goal, value: one.goal, lang: "da" },
          ...(who
            ? [{ key: one.stayed ? text.whoBefore : text.who, value: who, lang: "da" as const }]
            : []),
          {
            key: one.status === "planlagt" ? text.start : text.started,
            value: formatFor(lang).date(one.startsOn),
          },
        ],
      },
    ] satisfies Block[],
  };
}

function whyInDanish(lang: Language): Block[] {
  if (lang === "da") return [];
  return [{ kind: "text", text: textFor(writtenInDanishText, lang).municipality, look: "quiet" }];
}
