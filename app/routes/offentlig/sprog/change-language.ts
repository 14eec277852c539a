import { data, redirect } from "react-router";
import { languageCookie } from "~/.server/http/language-cookie.ts";
import { safeReturnPath } from "~/.server/http/safe-return-path.ts";
import { servicesContext } from "~/context.ts";
import { isLanguage } from "~/i18n/define-text.ts";
import type { Route } from "./+types/change-language";

/** A link to this address has nothing to show; the front page has the switch. */
export function loader() {
  return redirect("/");
}

/** Remembers the language and sends the person back to where they were. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const lang = form.get("sprog");
  if (!isLanguage(lang)) throw data(null, { status: 400 });
  const { origin } = context.get(servicesContext);
  return redirect(safeReturnPath(form.get("retur")), {
    status: 303,
    headers: { "Set-Cookie": languageCookie(lang, origin) },
  });
}

/** Never shown: a route with a component answers a refusal with the error page, not with data. */
export default function ChangeLanguage() {
  return null;
}
