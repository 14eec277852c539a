import { idFrom } from "~/.server/visits.ts";
import { fetchFile } from "~/case/document/fetch-file.server.ts";
import type { Route } from "./+types/fetch-file";
import { readFileName } from "./read-file-name.server.ts";

/** The file of a paper that a meeting opens, named by its place in the bundle. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const basis = () => ({ kind: "moede" as const, moede: idFrom(params.moede) });
  return fetchFile(context, request, basis, params.document, readFileName);
}
