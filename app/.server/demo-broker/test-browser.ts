/** A browser without JavaScript, for tests: keeps cookies by path, follows redirects by hand. */
export class TestBrowser {
  /** Keyed by name and path, as browsers do. */
  readonly #cookies = new Map<string, { pair: string; path: string }>();

  /** One request, no redirect followed; the cookies of the answer are kept. */
  async request(url: URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("accept", "text/html");
    headers.set("cookie", this.#cookiesFor(url.pathname));
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) this.#keep(line, url.pathname);
    return response;
  }

  /** Follows redirects until a page, or until an address `stop` recognises (not requested). */
  async open(
    start: URL,
    stop: (url: URL) => boolean = () => false,
    init?: RequestInit,
  ): Promise<{ url: URL; status: number; html: string }> {
    let url = start;
    let response = await this.request(url, init);
    for (let hops = 0; hops < 10; hops++) {
      const location = response.headers.get("location");
      if (location === null) return { url, status: response.status, html: await response.text() };
      url = new URL(location, url);
      if (stop(url)) return { url, status: response.status, html: "" };
      response = await this.request(url);
    }
    throw new Error("too many redirects");
  }

  /** Sends the page's only form with the given fields and the hidden ones. */
  submit(
    page: { url: URL; html: string },
    fields: Record<string, string>,
    stop?: (url: URL) => boolean,
  ) {
    const action = /<form method="post" action="([^"]+)"/.exec(page.html)?.[1];
    if (!action) throw new Error("the page has no form");
    const hidden = page.html.matchAll(/<input type="hidden" name="(\w+)" value="(\w+)"/g);
    const body = new URLSearchParams(fields);
    for (const [, name = "", value = ""] of hidden) body.set(name, value);
    return this.open(new URL(action, page.url), stop, { method: "POST", body });
  }

  #keep(line: string, requestPath: string): void {
    const [pair = "", ...attributes] = line.split(/;\s*/);
    const path =
      attributes.find((a) => /^path=/i.test(a))?.slice(5) ?? requestPath.replace(/\/[^/]*$/, "");
    const expires = attributes.find((a) => /^expires=/i.test(a))?.slice(8);
    const key = `${pair.split("=", 1)[0]} ${path}`;
    if (expires && Date.parse(expires) < Date.now()) this.#cookies.delete(key);
    else this.#cookies.set(key, { pair, path });
  }

  #cookiesFor(path: string): string {
    return [...this.#cookies.values()]
      .filter((cookie) => path === cookie.path || path.startsWith(cookie.path.replace(/\/?$/, "/")))
      .map(({ pair }) => pair)
      .join("; ");
  }
}
