import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Section } from "~/case/delegation/delegation.text.ts";
import { sections } from "~/case/delegation/sections.ts";
import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { checkConsentEnd } from "~/domain/consent-period.ts";
import { typedLine } from "~/domain/typed-text.ts";

/** What was typed, as typed. `id` is the invitation's own, so that a second press makes no second one. */
export type InvitationValues = {
  readonly id: string;
  readonly navn: string;
  readonly dele: readonly string[];
  readonly til: DateParts;
};

export type InvitationProblem =
  | "nameMissing"
  | "nameTooLong"
  | "sectionsMissing"
  | "untilNotADate"
  | "untilNoSuchDay"
  | "untilPast"
  | "untilTooLate";
export type InvitationProblems = Partial<Record<"navn" | "dele" | "til", InvitationProblem>>;

/** An invitation that may be sent; `until` is an ISO day, the last one included. */
export type NewInvitation = {
  readonly id: string;
  readonly helperName: string;
  readonly sections: readonly Section[];
  readonly until: string;
};

const fields = z.object({
  id: z.guid(),
  navn: z.string().trim().min(1, "nameMissing").max(100, "nameTooLong"),
  dele: z.array(z.enum(sections as [Section, ...Section[]])).min(1, "sectionsMissing"),
});

const untilProblem = {
  consentEndNotADate: "untilNotADate",
  consentEndPast: "untilPast",
  consentEndTooLate: "untilTooLate",
} as const;

export function readInvitationForm(form: FormData): InvitationValues {
  return {
    id: String(form.get("id") ?? ""),
    navn: typedLine(String(form.get("navn") ?? "")),
    dele: form.getAll("dele").map(String),
    til: readDateParts(form, "til"),
  };
}

/**
 * Checks what was typed. The longest time is the portal's own, as for consents: 12 months.
 * @throws ZodError when the form's own id was tampered with: that is no person's mistake
 */
export function parseInvitation(
  values: InvitationValues,
  now: Temporal.Instant,
):
  | { readonly ok: true; readonly invitation: NewInvitation }
  | { readonly ok: false; readonly problems: InvitationProblems } {
  const typed = fields.safeParse(values);
  const end = checkConsentEnd(parseDateParts(values.til) ?? "", now);
  if (typed.success && end.ok) {
    const { id, navn, dele } = typed.data;
    const chosen = sections.filter((section) => dele.includes(section));
    const invitation = { id, helperName: navn, sections: chosen, until: end.end.toString() };
    return { ok: true, invitation };
  }
  const problems: InvitationProblems = {};
  for (const issue of typed.error?.issues ?? []) {
    const field = issue.path[0];
    if (field === "navn") problems.navn ??= issue.message as "nameMissing" | "nameTooLong";
    else if (field === "dele") problems.dele = "sectionsMissing";
    else throw typed.error;
  }
  if (isNoSuchDay(values.til)) problems.til = "untilNoSuchDay";
  else if (!end.ok) problems.til = untilProblem[end.code];
  return { ok: false, problems };
}
