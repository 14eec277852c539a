export const LOOKS_SHOWN = ["hjaelpere", "myndigheder", "afvist"] as const;
export type LooksShown = (typeof LOOKS_SHOWN)[number];

/** What the reader of "Hvem har set" asked for in the address. */
export type LooksWish = {
  show?: LooksShown | undefined;
  authority?: string | undefined;
  own: boolean;
  page: number;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PAGE = /^[1-9]\d{0,5}$/;

/** Reads the address; what makes no sense is ignored, as a link is never a reason to fail. */
export function looksWish(search: URLSearchParams): LooksWish {
  const authority = search.get("myndighed") ?? "";
  const page = search.get("side") ?? "";
  return {
    show: LOOKS_SHOWN.find((code) => code === search.get("vis")),
    authority: UUID.test(authority) ? authority : undefined,
    own: search.get("egne") === "1",
    page: PAGE.test(page) ? Number(page) : 1,
  };
}

/** The address of a wish below `base`; the plain address for the plain wish. */
export function looksHref(base: string, { show, authority, own, page }: LooksWish): string {
  const search = new URLSearchParams({
    ...(show ? { vis: show } : {}),
    ...(authority ? { myndighed: authority } : {}),
    ...(own ? { egne: "1" } : {}),
    ...(page > 1 ? { side: String(page) } : {}),
  });
  return search.size > 0 ? `${base}?${search}` : base;
}
