/** What a page may say about itself: `export const handle: PageHandle = { hydrate: true }`. */
export interface PageHandle {
  /** True ships the framework's JavaScript. Left out on every page that is only for reading. */
  readonly hydrate?: boolean;
  /** True when it shows a paper's file in a frame of its own: a PDF in the browser's viewer. */
  readonly showsFiles?: boolean;
}

/** Only the page itself (the deepest match) decides, never a layout around it. */
export function hydrates(handles: readonly unknown[]): boolean {
  return says(handles, "hydrate");
}

export function showsFiles(handles: readonly unknown[]): boolean {
  return says(handles, "showsFiles");
}

function says(handles: readonly unknown[], what: keyof PageHandle): boolean {
  const leaf = handles.at(-1);
  return typeof leaf === "object" && leaf !== null && (leaf as PageHandle)[what] === true;
}
