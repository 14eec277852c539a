import type { RouterContextProvider } from "react-router";
import { idFrom, refused } from "~/.server/visits.ts";
import { actorContext, languageContext, servicesContext } from "~/context.ts";
import { textFor } from "~/i18n/define-text.ts";
import type { Basis } from "../../../consent/index.ts";
import type { Database } from "../../../db/client.ts";
import { documentText } from "./document.text.ts";
import { fileResponse } from "./file-response.server.ts";

/**
 * The file of a paper, read by a visit of its own and streamed after that has committed. A file has no
 * page around it: where there is none, and where the gate says no, a line of words stands in its place.
 * @param nameOf reads the name of the file from the visit, where it has one
 * @param basisOf reads the basis from the address; an address that is none has no file
 */
export async function fetchFile(
  context: Readonly<RouterContextProvider>,
  request: Request,
  basisOf: () => Basis,
  document: string | undefined,
  nameOf?: (db: Database, document: string) => Promise<string | undefined>,
): Promise<Response> {
  const { gate, files } = context.get(servicesContext);
  const words = textFor(documentText, context.get(languageContext)).file;
  let id: string;
  let basis: Basis;
  try {
    [id, basis] = [idFrom(document), basisOf()];
  } catch {
    return plain(words.none, 404);
  }
  const session = context.get(actorContext).tokenHash;
  const asked = { session, kind: "document.read" as const, basis, documents: [id] };
  const outcome = await gate.visit(asked, (db) =>
    Promise.all([files.of(db, id), nameOf?.(db, id)]),
  );
  if (!outcome.allowed) {
    const answer = refused(outcome.refusal);
    if (answer instanceof Response) return answer;
    const foreign = basis.kind === "selv" && outcome.refusal === "document_not_covered";
    const status = foreign ? 404 : (answer.init?.status ?? 403);
    return plain(status === 404 ? words.none : words.refused, status);
  }
  const [file, name] = outcome.value;
  if (!file) return plain(words.none, 404);
  if (file === "erased") return plain(words.erased, 410);
  return fileResponse(request, file, name);
}

function plain(words: string, status: number): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`${words}\n`, { status, headers });
}
