import { idFrom } from "~/.server/visits.ts";
import { fetchFile } from "~/case/document/fetch-file.server.ts";
import type { Route } from "./+types/fetch-file";

/** The file of a paper in the authority's own case. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const basis = () => ({ kind: "egenSag" as const, sag: idFrom(params.sag) });
  return fetchFile(context, request, basis, params.document);
}
