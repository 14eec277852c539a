const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type SagsmappeIssue = {
  field: "papir" | "modtager";
  code: "nothing" | "nobody" | "meanwhile" | "over" | "unknown";
};

/** One paper's place changed with that of the paper before or after it; at the end it stays. */
export function moved(papers: readonly string[], id: string, up: boolean): string[] {
  const from = papers.indexOf(id);
  const to = from + (up ? -1 : 1);
  const other = papers[to];
  if (from < 0 || other === undefined) return [...papers];
  return papers.with(from, other).with(to, id);
}

/**
 * What is chosen for a meeting, in its order, or that it is closed; `plan` is the forberedende del's own
 * value. `moves`: a paper changes its place in the form, and nothing is to be saved.
 */
export function readSagsmappeForm(form: FormData): {
  values: SagsmappeValues;
  issues: SagsmappeIssue[];
} {
  const chosen = (name: string) => [
    ...new Set(form.getAll(name).flatMap((one) => (typeof one === "string" ? [one] : []))),
  ];
  const papers = chosen("papir").filter((one) => uuid.test(one));
  const values = {
    papers,
    forberedendeDel: chosen("papir").includes("plan"),
    modtagere: chosen("modtager").filter((one) => uuid.test(one)),
    revision: String(form.get("revision") ?? ""),
    close: form.get("handling") === "luk",
    moves: false,
  };
  const move = /^(op|ned)\.(.*)$/.exec(String(form.get("handling") ?? ""));
  if (move) {
    const [, way, id = ""] = move;
    return {
      values: { ...values, papers: moved(papers, id, way === "op"), moves: true },
      issues: [],
    };
  }
  const issues: SagsmappeIssue[] = [];
  if (!values.close) {
    if (papers.length === 0 && !values.forberedendeDel)
      issues.push({ field: "papir", code: "nothing" });
    if (values.modtagere.length === 0) issues.push({ field: "modtager", code: "nobody" });
  }
  return { values, issues };
}

export type SagsmappeValues = {
  papers: string[];
  forberedendeDel: boolean;
  modtagere: string[];
  revision: string;
  close: boolean;
  moves: boolean;
};
