import { idFrom } from "~/.server/visits.ts";
import { fetchFile } from "~/case/document/fetch-file.server.ts";
import type { Route } from "./+types/fetch-file";

/** The file of a paper that a consent opens. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const basis = () => ({ kind: "samtykke" as const, consent: idFrom(params.consent) });
  return fetchFile(context, request, basis, params.document);
}
