import type { Paper } from "~/case/consent/read-consents.server.ts";
import { toDateParts } from "~/components/date-parts.ts";
import { checkEnd, proposedEnd } from "../narrow.ts";
import type { Problem } from "../problems.ts";
import type { Draft } from "./draft.schema.ts";

/** What the citizen can choose among: real parties, real papers, named purposes. */
export type Choices = {
  readonly sources: readonly { readonly id: string }[];
  readonly recipients: readonly { readonly id: string }[];
  readonly purposes: readonly { readonly code: string }[];
  /** All papers of the citizen. */
  readonly papers: readonly Paper[];
  /** ISO day. */
  readonly today: string;
};

/** A consent that can be shown and given, or the step where something is still to be chosen. */
export type CheckedDraft =
  | { readonly step: 1 | 2; readonly problems: readonly Problem[] }
  | {
      readonly step: 3;
      readonly problems: readonly [];
      readonly documentTypes: readonly string[];
      /** Follow from the kinds: those that the source's papers of these kinds are in. */
      readonly categories: readonly string[];
      readonly validUntil: string;
      readonly papers: readonly Paper[];
    };

/**
 * Follows a draft as far as it is whole. A consent without a source, a recipient, a kind of papers
 * the source holds, one purpose and an end cannot come out of here (retssikkerhedsloven § 11 a).
 */
export function checkDraft(draft: Draft, choices: Choices): CheckedDraft {
  if (draft.step === 1) return { step: 1, problems: [] };
  const parties = checkParties(draft, choices);
  if (parties.length > 0) return { step: 1, problems: parties };
  if (draft.step === 2) return { step: 2, problems: [] };

  const problems: Problem[] = [];
  const chosen = new Set(draft.slags);
  const papers = choices.papers.filter(
    (paper) => paper.authorityId === draft.fra && chosen.has(paper.type),
  );
  const documentTypes = [...chosen].filter((code) => papers.some((paper) => paper.type === code));
  if (chosen.size === 0) problems.push({ field: "slags", code: "kindMissing" });
  else if (documentTypes.length < chosen.size) {
    problems.push({ field: "slags", code: "kindUnknown" });
  }
  if (!choices.purposes.some(({ code }) => code === draft.formaal)) {
    problems.push({ field: "formaal", code: "purposeMissing" });
  }
  const slut = draft.slut ?? toDateParts(proposedEnd(choices.today));
  const end = checkEnd({ slut }, choices.today);
  if (!end.ok) problems.push({ field: "slut", code: end.code });
  if (problems.length > 0 || !end.ok) return { step: 2, problems };
  const categories = [...new Set(papers.map((paper) => paper.category))];
  return { step: 3, problems: [], documentTypes, categories, validUntil: end.end, papers };
}

function checkParties({ fra, til }: Draft, { sources, recipients }: Choices): Problem[] {
  const problems: Problem[] = [];
  if (!sources.some(({ id }) => id === fra)) problems.push({ field: "fra", code: "sourceMissing" });
  if (!recipients.some(({ id }) => id === til)) {
    problems.push({ field: "til", code: "recipientMissing" });
  } else if (fra === til && problems.length === 0)
    problems.push({ field: "til", code: "sameParty" });
  return problems;
}
