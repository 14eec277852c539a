import { idFrom, ownVisit } from "~/.server/visits.ts";
import { describeAfgoerelse } from "~/case/afgoerelse/describe-afgoerelse.ts";
import { readAfgoerelse } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { noLetter, pdfResponse } from "~/case/letter/pdf-response.ts";
import { writeLetter } from "~/case/letter/write-letter.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { actorContext, languageContext } from "~/context.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { letterFrame } from "../letter-frame.ts";
import type { Route } from "./+types/fetch-letter";

/** The decision as a letter: read by the same visit as its page, made of the same blocks. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const id = idFrom(params.id);
  const lang = context.get(languageContext);
  const found = await ownVisit(context, "afgoerelse.read", async (db) => {
    const [header, afgoerelse, now] = await Promise.all([
      readCaseHeader(db),
      readAfgoerelse(db, id),
      readNow(db),
    ]);
    return { header, afgoerelse, now };
  });
  const { header, afgoerelse, now } = found;
  if (!afgoerelse) return noLetter(lang);
  const frame = letterFrame(context.get(actorContext).name, header, lang, now);
  const file = await writeLetter(describeAfgoerelse(afgoerelse, lang, now), frame);
  return pdfResponse(file, "min-sag-afgoerelse.pdf");
}
