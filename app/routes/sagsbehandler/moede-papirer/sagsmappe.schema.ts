const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type SagsmappeIssue = {
  field: "papir" | "modtager";
  code: "nothing" | "nobody" | "meanwhile" | "over" | "unknown";
};

/** What is chosen for a meeting, or that it is closed. `plan` is the forberedende del's own value. */
export function readSagsmappeForm(form: FormData) {
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
  };
  const issues: SagsmappeIssue[] = [];
  if (!values.close) {
    if (papers.length === 0 && !values.forberedendeDel)
      issues.push({ field: "papir", code: "nothing" });
    if (values.modtagere.length === 0) issues.push({ field: "modtager", code: "nobody" });
  }
  return { values, issues };
}

export type SagsmappeValues = ReturnType<typeof readSagsmappeForm>["values"];
