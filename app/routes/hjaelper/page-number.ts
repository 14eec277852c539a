/** The page asked for in `?side=`; anything that is no page is the first. */
export function pageNumber(url: URL): number {
  const wish = url.searchParams.get("side") ?? "";
  return /^[1-9]\d{0,5}$/.test(wish) ? Number(wish) : 1;
}
