import { textFor } from "../../i18n/define-text.ts";
import { DEMO_LEVELS } from "./claims.ts";
import { demoBrokerText } from "./demo-broker.text.ts";
import { type Html, html } from "./html.ts";
import type { DemoIdentity } from "./identity.ts";
import { DEMO_BROKER_PATH } from "./path.ts";

const da = textFor(demoBrokerText, "da");
const en = textFor(demoBrokerText, "en");

/** A line in Danish and the same in English below it. */
function both(danish: string, english: string): Html {
  return html`${danish} <span lang="en">${english}</span>`;
}

function page(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${da.label}</title>
<link rel="stylesheet" href="${DEMO_BROKER_PATH}/demo.css">
</head>
<body>
<header class="band"><div class="label">${both(da.label, en.label)}</div></header>
<main>${content}</main>
</body>
</html>`.markup;
}

/** Where a demo person is chosen. One form, so that it works without JavaScript. */
export function chooserPage(options: {
  action: string;
  ways: readonly DemoIdentity["way"][];
  identities: readonly DemoIdentity[];
  problem: boolean;
}): string {
  const { action, ways, identities, problem } = options;
  return page(
    da.title,
    html`<h1>${both(da.title, en.title)}</h1>
<p>${both(da.intro, en.intro)}</p>
${problem && html`<p class="problem" role="alert">${both(da.unknownPerson, en.unknownPerson)}</p>`}
<form method="post" action="${action}">
<fieldset><legend>${both(da.level.legend, en.level.legend)}</legend>${DEMO_LEVELS.map(levelChoice)}</fieldset>
${ways.map((way) => group(way, identities))}
${ways.length === 0 && html`<p>${both(da.nobody, en.nobody)}</p>`}
<button class="cancel" name="cancel" value="yes">${both(da.cancel, en.cancel)}</button>
</form>`,
  );
}

function levelChoice(level: (typeof DEMO_LEVELS)[number], index: number): Html {
  return html`<label class="choice"><input type="radio" name="level" value="${level}"${
    index === 0 && html` checked`
  }><span>${both(da.level[level], en.level[level])}</span></label>`;
}

function group(way: DemoIdentity["way"], identities: readonly DemoIdentity[]): Html {
  const people = identities.filter((identity) => identity.way === way);
  return html`<section aria-labelledby="group-${way}">
<h2 id="group-${way}">${both(da.group[way], en.group[way])}</h2>
<ul>${people.map(person)}</ul>
${people.length === 0 && html`<p>${both(da.nobody, en.nobody)}</p>`}
</section>`;
}

function person({ key, name, role, authority, note }: DemoIdentity): Html {
  const place = [role, authority].filter(Boolean).join(" · ");
  return html`<li><button name="person" value="${key}"><span class="name">${name}</span>
${place && html`<span class="detail">${place}</span>`}
${note && html`<span class="detail">${both(note.da, note.en)}</span>`}</button></li>`;
}

/** A plain message with the way back to the portal. */
export function messagePage(message: "expired" | "failed", origin: string): string {
  return page(
    da[message].title,
    html`<h1>${both(da[message].title, en[message].title)}</h1>
<p>${both(da[message].body, en[message].body)}</p>
<p><a class="button" href="${origin}/">${both(da.back, en.back)}</a></p>`,
  );
}

/** One button, for a logout that the portal did not ask for with a valid ID token. */
export function logoutPage(action: string, xsrf: string): string {
  return page(
    da.logout.title,
    html`<h1>${both(da.logout.title, en.logout.title)}</h1>
<p>${both(da.logout.body, en.logout.body)}</p>
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${xsrf}">
<button name="logout" value="yes">${both(da.logout.button, en.logout.button)}</button>
</form>`,
  );
}
