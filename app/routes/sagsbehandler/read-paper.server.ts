import type { RouterContextProvider } from "react-router";
import { refused } from "~/.server/visits.ts";
import { actorContext, servicesContext } from "~/context.ts";
import type { Basis, DocumentRead } from "../../../consent/index.ts";

/**
 * One paper with its text.
 * @throws the answer to a refusal, for the router
 */
export async function readPaper(
  context: Readonly<RouterContextProvider>,
  basis: Basis,
  document: string,
): Promise<DocumentRead> {
  const { gate } = context.get(servicesContext);
  const session = context.get(actorContext).tokenHash;
  const outcome = await gate.readDocument({ session, basis, document });
  if (!outcome.allowed) throw refused(outcome.refusal);
  return outcome.document;
}
