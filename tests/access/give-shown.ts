import {
  composeGiven,
  giveConsent,
} from "../../app/routes/borger/samtykker/nyt/give-consent.server.ts";
import { shownWords } from "../../app/routes/borger/samtykker/words-shown.server.ts";

type Give = Parameters<typeof giveConsent>;

/** Gives a consent as the page does that showed the words for these very choices. */
export async function giveShown(
  db: Give[0],
  citizen: Give[1],
  draft: Give[2],
  confirmed: Omit<Give[3], "ord">,
  lang: Give[4],
  sign?: Give[5],
) {
  const composed = await composeGiven(db, citizen, draft, confirmed, lang);
  const ord = composed.state === "ready" ? shownWords(composed.row.textShown).hash : "";
  return giveConsent(db, citizen, draft, { ...confirmed, ord }, lang, sign);
}
