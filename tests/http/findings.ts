import { expect } from "@playwright/test";
import { headingOf } from "./visitor.ts";

const machine = /\b(error|undefined|null|NaN|exception|stack|internal server|bad request)\b/i;

/** What is wrong with an answer: it must be below 500 and, where there is a page, in plain Danish. */
export async function wrongWith(answer: Response): Promise<string | undefined> {
  const { status } = answer;
  const body = await answer.text();
  if (status >= 500) return `status ${status}`;
  if (status >= 300 && status < 400) {
    const to = answer.headers.get("location") ?? "";
    return /^(\/(?![/\\])|http:\/\/localhost)/.test(to) ? undefined : `leads to ${to}`;
  }
  // The broker's own notices are the only thing answered without a page.
  if (answer.url.endsWith("/log-af/bagkanal") && body === "") return undefined;
  // The service worker is a file of ours, the same whatever is asked with it.
  if (/\/uden-net\.js(\?|$)/.test(answer.url) && status === 200) return undefined;
  const isPage = answer.headers.get("content-type")?.startsWith("text/html");
  // A receipt or a letter is a file; where there is none, a line of words stands in its place.
  if (!isPage && /^\/kvitteringer\/|\/brev$/.test(new URL(answer.url).pathname)) {
    if (answer.headers.get("content-type") === "application/pdf") return undefined;
    // An address that is no decision's is turned away before anything is looked for.
    if (status === 404 && body === "null") return undefined;
    return /^(\S.*)\n$/.test(body) && !machine.test(body) ? undefined : `${status} without words`;
  }
  // One's own case, whatever else is asked with it.
  if (answer.headers.get("content-type") === "application/zip") return undefined;
  // So is a paper's file.
  if (!isPage && /\/papirer\/[^/]+\/fil$/.test(new URL(answer.url).pathname)) {
    return /^(\S.*)\n$/.test(body) && !machine.test(body) ? undefined : `${status} without words`;
  }
  // What our own script asks is answered with data; the page around it has the words.
  if (!isPage && /\/(begynd|underskrift)$/.test(new URL(answer.url).pathname)) {
    return /^(\{"options":.*|\{\}|null)?$/.test(body) ? undefined : `${status} with more than data`;
  }
  if (!body.includes('<html lang="da"')) return `${status} without a Danish page`;
  if (body.includes("<script>alert")) return "what was sent runs as a script";
  const words = body.replaceAll(/<(script|style|textarea)[\s\S]*?<\/\1>|<[^>]+>/g, "");
  if (machine.test(words)) return `says "${machine.exec(words)?.[0]}"`;
  return headingOf(body) ? undefined : "no heading";
}

const atOnce = 6;

/** Makes all attempts and names every answer that is no plain one, so that none hides the next. */
export async function expectPlainAnswers(
  attempts: readonly (readonly [what: string, ask: () => Promise<Response>])[],
) {
  const findings: string[] = [];
  for (let from = 0; from < attempts.length; from += atOnce) {
    const some = attempts.slice(from, from + atOnce).map(async ([what, ask]) => {
      const wrong = await wrongWith(await ask());
      if (wrong) findings.push(`${what}: ${wrong}`);
    });
    await Promise.all(some);
  }
  expect(attempts.length).toBeGreaterThan(0);
  expect(findings).toEqual([]);
}
