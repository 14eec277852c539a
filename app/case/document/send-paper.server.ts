import { data, type RouterContextProvider } from "react-router";
import { MalformedForm } from "~/.server/upload/multipart.ts";
import { type FileProblem, receiveUpload } from "~/.server/upload/receive-file.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { servicesContext } from "~/context.ts";
import type { ActRefusal } from "../../../consent/index.ts";
import type { Database } from "../../../db/client.ts";
import { formId } from "../form-id.server.ts";
import { type Added, addPaper } from "./add-paper.server.ts";
import { type PaperIssue, type PaperValues, readPaperForm } from "./paper.schema.ts";

export type SentPaper =
  | { readonly state: "added"; readonly id: string }
  | { readonly state: "noCase" }
  | {
      readonly state: "wrong";
      readonly values: PaperValues;
      readonly issues: readonly PaperIssue[];
      /** Of the file; "again" when only the fields were wrong, as no page can keep a file. */
      readonly file: FileProblem | "again";
    }
  | { readonly state: "refused"; readonly values: PaperValues; readonly why: "replaced" | "other" };

/** Which field a refusal of the database belongs to. */
const issueOf: Partial<Record<ActRefusal, PaperIssue>> = {
  no_such_kind_of_paper: { field: "slags", code: "kindMissing" },
  paper_dated_ahead: { field: "dato", code: "dateAhead" },
  paper_by_nobody: { field: "fra", code: "writerMissing" },
};

/**
 * Receives a paper with its file and adds it: both, or neither.
 * @param visit opens the visit in which it is added: the citizen's own, or the authority's in the case
 * @throws the answer to a refused visit, for the router
 */
export async function sendPaper(
  context: Readonly<RouterContextProvider>,
  request: Request,
  visit: (work: (db: Database) => Promise<Added>) => Promise<Added>,
): Promise<SentPaper> {
  const { files, scanFile } = context.get(servicesContext);
  const { form, file } = await receiveUpload(request, files, scanFile).catch((error: unknown) => {
    throw error instanceof MalformedForm ? data(null, { status: 400 }) : error;
  });
  const read = readPaperForm(form);
  const { values } = read;
  const wrong = (issues: readonly PaperIssue[], problem: FileProblem | "again" = "again") =>
    ({ state: "wrong", values, issues, file: problem }) as const;
  if ("problem" in file) return wrong(read.ok ? [] : read.issues, file.problem);
  if (!read.ok) {
    await files.discard(file.stored);
    return wrong(read.issues);
  }
  // The file is part of what was sent: another one in the same form is another paper.
  const said = [read.facts, file.stored.sha256.toString("hex")];
  const facts = { ...read.facts, id: formId(read.facts.id, said) };
  const outcome = await orRefusal(visit((db) => addPaper(db, files, facts, file))).catch(
    async (thrown: unknown) => {
      // An error may have committed: then the file is the paper's, and else it is swept later. The answer
      // to a refused visit is no error, and there is no paper.
      if (!(thrown instanceof Error)) await files.discard(file.stored);
      throw thrown;
    },
  );
  if (outcome !== "added") await files.discard(file.stored);
  if (outcome === "noCase") return { state: "noCase" };
  if (typeof outcome === "string") return { state: "added", id: facts.id };
  const issue = issueOf[outcome.refusal];
  if (issue) return wrong([issue]);
  const replaced = outcome.refusal === "not_yours_to_replace";
  return { state: "refused", values, why: replaced ? "replaced" : "other" };
}
