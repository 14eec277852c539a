import { idFrom } from "~/.server/visits.ts";
import { fetchFile } from "~/case/document/fetch-file.server.ts";
import type { Route } from "./+types/fetch-file";

/** The file of a paper, for the citizen's helper. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const basis = () => ({ kind: "delegation" as const, delegation: idFrom(params.delegation) });
  return fetchFile(context, request, basis, params.document);
}
