import { type Language, textFor } from "~/i18n/define-text.ts";
import type { Letter } from "../letter/block.ts";
import { describePlan } from "./describe-plan.ts";
import type { PlanData } from "./plan-data.ts";
import { planPageText } from "./plan-page.text.ts";

/** The citizen's plan with the title and the first words of its page. */
export function planLetter(plan: PlanData, lang: Language): Letter {
  const text = textFor(planPageText, lang);
  const body = describePlan(plan, lang);
  const opening = [{ kind: "text", text: text.intro } as const, ...body.opening];
  return { ...body, title: text.title, opening };
}
