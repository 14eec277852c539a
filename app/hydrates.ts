/** What a page may say about itself: `export const handle: PageHandle = { hydrate: true }`. */
export interface PageHandle {
  /** True ships the framework's JavaScript. Left out on every page that is only for reading. */
  readonly hydrate?: boolean;
}

/** Only the page itself (the deepest match) decides, never a layout around it. */
export function hydrates(handles: readonly unknown[]): boolean {
  const leaf = handles.at(-1);
  return typeof leaf === "object" && leaf !== null && "hydrate" in leaf && leaf.hydrate === true;
}
