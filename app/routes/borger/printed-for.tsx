import { useRouteLoaderData } from "react-router";
import type { CaseHeader } from "./case-header.server.ts";
import type { loader } from "./layout.tsx";

/** On paper only: whose it is, and the case's number, as paper has no "logged in as". */
export function PrintedFor({ header }: { readonly header: CaseHeader }) {
  const area = useRouteLoaderData<typeof loader>("routes/borger/layout");
  const facts = [area?.name, header?.sagsnummer].filter(Boolean);
  return <p className="hidden print:mb-4 print:block">{facts.join(" · ")}</p>;
}
