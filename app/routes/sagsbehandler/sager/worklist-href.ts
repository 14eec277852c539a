/** The address of a page of the same search. */
export function worklistHref(search: string, page: number): string {
  const query = new URLSearchParams();
  if (search !== "") query.set("soeg", search);
  if (page > 1) query.set("side", String(page));
  const tail = query.toString();
  return tail === "" ? "/sager" : `/sager?${tail}`;
}
