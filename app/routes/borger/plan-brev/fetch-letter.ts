import { ownVisit } from "~/.server/visits.ts";
import { noLetter, pdfResponse } from "~/case/letter/pdf-response.ts";
import { writeLetter } from "~/case/letter/write-letter.server.ts";
import { planLetter } from "~/case/plan/plan-letter.ts";
import { readPlan } from "~/case/plan/read-plan.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { actorContext, languageContext } from "~/context.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { letterFrame } from "../letter-frame.ts";
import type { Route } from "./+types/fetch-letter";

/** The plan as a letter: read by the same visit as its page, made of the same blocks. */
export async function loader({ context }: Route.LoaderArgs) {
  const lang = context.get(languageContext);
  const { header, plan, now } = await ownVisit(context, "rehabiliteringsplan.read", async (db) => {
    const [header, plan, now] = await Promise.all([readCaseHeader(db), readPlan(db), readNow(db)]);
    return { header, plan, now };
  });
  if (!plan) return noLetter(lang);
  const frame = letterFrame(context.get(actorContext).name, header, lang, now);
  return pdfResponse(await writeLetter(planLetter(plan, lang), frame), "min-sag-plan.pdf");
}
