import { redirect } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { ownDataFiles } from "~/case/own-data/own-data-files.server.ts";
import { ownDataParts, partsIn } from "~/case/own-data/parts.ts";
import { readOwnData } from "~/case/own-data/read-own-data.server.ts";
import { streamOf } from "~/case/own-data/stream-of.ts";
import { zipOf } from "~/case/own-data/zip.ts";
import { readNow } from "~/case/read-now.server.ts";
import { actorContext, languageContext, servicesContext } from "~/context.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { letterFrame } from "../letter-frame.ts";
import type { Route } from "./+types/fetch-own-data";

/**
 * The citizen's data as one file. All of it is read in one visit; only when that has committed does
 * the first byte leave, and from then on each file is written, packed and sent before the next.
 */
export async function loader({ context, url }: Route.LoaderArgs) {
  const chose = url.searchParams.has("valg");
  const parts = chose ? partsIn(url.searchParams.getAll("dele")) : ownDataParts;
  if (parts.length === 0) return redirect("/mine-data?mangler=dele");
  const lang = context.get(languageContext);
  const { receipt, files: paperFiles } = context.get(servicesContext);
  const { name } = context.get(actorContext);
  const { own, header, now } = await ownVisit(context, "ownData.fetch", async (db) => {
    const [own, header, now] = await Promise.all([
      readOwnData(db, parts, lang, paperFiles),
      readCaseHeader(db),
      readNow(db),
    ]);
    return { own, header, now };
  });
  const frame = letterFrame(name, header, lang, now);
  const files = ownDataFiles(own, { lang, name, frame, receipt });
  return new Response(streamOf(zipOf(files, new Date(now))), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="min-sag.zip"',
      "Cache-Control": "no-store",
    },
  });
}
