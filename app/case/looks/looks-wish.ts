/** What the reader of "Hvem har set" asked for in the address. */
export type LooksWish = { authority?: string | undefined; own: boolean; page: number };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PAGE = /^[1-9]\d{0,5}$/;

/** Reads the address; what makes no sense is ignored, as a link is never a reason to fail. */
export function looksWish(search: URLSearchParams): LooksWish {
  const authority = search.get("myndighed") ?? "";
  const page = search.get("side") ?? "";
  return {
    authority: UUID.test(authority) ? authority : undefined,
    own: search.get("egne") === "1",
    page: PAGE.test(page) ? Number(page) : 1,
  };
}

/** The address of a wish below `base`; the plain address for the plain wish. */
export function looksHref(base: string, { authority, own, page }: LooksWish): string {
  const search = new URLSearchParams({
    ...(authority ? { myndighed: authority } : {}),
    ...(own ? { egne: "1" } : {}),
    ...(page > 1 ? { side: String(page) } : {}),
  });
  return search.size > 0 ? `${base}?${search}` : base;
}
