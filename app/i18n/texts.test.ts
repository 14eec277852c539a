import { describe, expect, it } from "vitest";
import { LANGUAGES, type TextLeaf, type TextTree } from "./define-text.ts";
import { lix } from "./lix.ts";

/** The limit for everything a citizen reads (docs: experience); professionals' pages are free. */
const CITIZEN_LIX = 30;

interface Module {
  readonly [name: string]: { readonly da: TextTree; readonly en: TextTree };
}
const modules = import.meta.glob<Module>("/app/**/*.text.ts", { eager: true });
const files = Object.entries(modules).map(([file, module]) => ({
  file: file.slice(1),
  texts: Object.values(module),
}));

/** Any argument a text may ask for: a short word that is also a number. */
const sample = new Proxy({}, { get: () => "3" });

function words(leaf: TextLeaf): string {
  return typeof leaf === "string" ? leaf : leaf(sample as never);
}

function leaves(tree: TextTree, path = ""): [path: string, leaf: TextLeaf][] {
  return Object.entries(tree).flatMap(([key, value]): [string, TextLeaf][] =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value]],
  );
}

it("finds the text files", () => {
  expect(files.length).toBeGreaterThanOrEqual(6);
});

describe.each(files)("$file", ({ file, texts }) => {
  it("declares texts in both languages", () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
  });

  it("has the same shape in Danish and English", () => {
    const shape = (tree: TextTree) => leaves(tree).map(([path, leaf]) => [path, typeof leaf]);
    for (const text of texts) expect(shape(text.en)).toEqual(shape(text.da));
  });

  it("leaves no text empty or unfinished", () => {
    for (const text of texts) {
      for (const lang of LANGUAGES) {
        for (const [path, leaf] of leaves(text[lang])) {
          const said = words(leaf);
          expect(said.trim(), `${lang}.${path}`).not.toBe("");
          expect(said, `${lang}.${path}`).not.toMatch(/undefined|\[object|NaN|Invalid Date|TODO/);
        }
      }
    }
  });

  it.skipIf(file.includes("/sagsbehandler/"))(`reads at LIX ${CITIZEN_LIX} or easier`, () => {
    // A leaf called `term` or `asked` is the very word of the law that is being explained: not
    // counted. Nor is a menu: LIX measures sentences, and labels are none.
    const counted = texts
      .flatMap((text) => leaves(text.da))
      .filter(([path]) => !/\.(term|asked)$/.test(path) && !path.startsWith("nav."));
    const blocks = counted.map(([, leaf]) => words(leaf));
    if (blocks.length > 0) expect(lix(blocks)).toBeLessThanOrEqual(CITIZEN_LIX);
  });
});
