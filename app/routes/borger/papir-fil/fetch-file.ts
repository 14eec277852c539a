import { fetchFile } from "~/case/document/fetch-file.server.ts";
import type { Route } from "./+types/fetch-file";

/** The file of one's own paper. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  return fetchFile(context, request, () => ({ kind: "selv" }), params.id);
}
