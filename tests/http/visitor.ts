import { TestBrowser } from "../../app/.server/demo-broker/test-browser.ts";

type Way = "borger" | "erhverv";
/** Fields of a form; a list sends its name once for each value. */
export type Fields = Record<string, string | readonly string[]>;

/** Remembers the session's cookie, for tests that look behind it. */
class WatchedBrowser extends TestBrowser {
  token = "";
  readonly #see: (answer: Response) => unknown;
  constructor(see: (answer: Response) => unknown) {
    super();
    this.#see = see;
  }

  override async request(url: URL, init?: RequestInit): Promise<Response> {
    const response = await super.request(url, init);
    this.#see(response);
    for (const line of response.headers.getSetCookie()) {
      this.token = /^__Host-minsag=([^;]*)/.exec(line)?.[1] ?? this.token;
    }
    return response;
  }
}

/** A person at a browser without JavaScript: cookies, redirects and forms over plain HTTP. */
export class Visitor {
  readonly #browser: WatchedBrowser;
  readonly origin: string;
  /** @param see is shown every answer on the way, before its body is read */
  constructor(origin: string, see: (answer: Response) => unknown = () => {}) {
    this.origin = origin;
    this.#browser = new WatchedBrowser(see);
  }

  /**
   * Logs in through the demo MitID and follows to the page it ends at.
   * @param key of a demo person, for instance `karin`
   */
  async logIn(key: string, way: Way = "borger", returnTo = "/overblik") {
    const address = `/log-ind?vej=${way}&retur=${encodeURIComponent(returnTo)}`;
    return this.logInFrom(address, key);
  }

  /** The same by a link to the login that stands on a page. */
  async logInFrom(link: string, key: string) {
    const chooser = await this.open(link);
    return this.#browser.submit(chooser, { person: key, level: "Substantial" });
  }

  /** What stands in the session's cookie now. */
  sessionToken(): string {
    return this.#browser.token;
  }

  /** Opens an address and follows redirects to a page. */
  open(path: string) {
    return this.#browser.open(new URL(path, this.origin));
  }

  /** One request; no redirect is followed. */
  get(path: string): Promise<Response> {
    return this.#browser.request(new URL(path, this.origin));
  }

  /** One request as written, for what no page of ours would send. */
  send(path: string, init: RequestInit): Promise<Response> {
    return this.#browser.request(new URL(path, this.origin), init);
  }

  /** Sends a form as our own page would; no redirect is followed. */
  post(path: string, fields: Fields): Promise<Response> {
    return this.#browser.request(new URL(path, this.origin), {
      method: "POST",
      headers: { origin: this.origin },
      body: encoded(fields),
    });
  }
}

export function encoded(fields: Fields): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs);
}

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
/** Text of HTML as it is read. */
export const unescaped = (html: string) =>
  html.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);

/** The form on a page that is sent to `action`, with everything already in its fields. */
export function formOn(html: string, action: string): Record<string, string> {
  const form = html
    .split("<form")
    .map((part) => part.split("</form>")[0] ?? "")
    .find((part) => part.includes(`action="${action}"`));
  if (!form) throw new Error(`no form to ${action}`);
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    if (name) fields[name] = unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? "");
  }
  for (const [, name = "", value = ""] of form.matchAll(
    /<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
  )) {
    fields[name] = unescaped(value.replace(/^\n/, ""));
  }
  return fields;
}

/** The text of the page's only h1. */
export function headingOf(html: string): string {
  const headings = [...html.matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)];
  if (headings.length !== 1) throw new Error(`${headings.length} headings`);
  return unescaped((headings[0]?.[1] ?? "").replaceAll(/<!-- -->|<[^>]+>/g, ""));
}
