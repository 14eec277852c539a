import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * Rules of the house that a linter does not know (docs/architecture.md). Imports between layers are
 * checked by dependency-cruiser in the same run.
 */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"])
  .toString()
  .split("\n")
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file));
const sources = files
  .filter((file) => /^(app|consent|db)\//.test(file) && !/\.(test|spec)\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

const offenders = (found: (one: { file: string; text: string }) => boolean) =>
  sources.filter(found).map(({ file }) => file);

test("the rules look at something", () => {
  expect(sources.length).toBeGreaterThan(100);
});

test("the environment is read in scripts/ only, and handed on to programs by db/cluster/", () => {
  expect(
    offenders(({ file, text }) => text.includes("process.env") && !file.startsWith("db/cluster/")),
  ).toEqual([]);
});

test("an area of the portal does not import another's routes", () => {
  const area = (path: string) => path.match(/routes\/([\w-]+)\//)?.[1];
  expect(
    offenders(({ file, text }) => {
      const own = area(file);
      if (!own) return false;
      return [...text.matchAll(/from "(?:~\/|[./]+\/)routes\/([\w-]+)\//g)].some(
        ([, other]) => other !== own,
      );
    }),
  ).toEqual([]);
});

test("only the gate's own code and housekeeping talk to the pool", () => {
  expect(
    offenders(
      ({ file, text }) =>
        file.startsWith("app/") &&
        !["services.ts", "sequencing.ts", "scanning.ts"].some(
          (one) => file === `app/.server/${one}`,
        ) &&
        /from ".*\/db\/client\.ts"/.test(text.replaceAll(/import type .*/g, "")),
    ),
  ).toEqual([]);
});

test("a file over 300 lines says why in its first comment", () => {
  const long = files
    .map((file) => ({ file, text: readFileSync(file, "utf8") }))
    .filter(
      ({ text }) => text.trimEnd().split("\n").length > 300 && !/^\s*(\/\*\*?|\/\/)/.test(text),
    );
  expect(long.map(({ file }) => file)).toEqual([]);
});

test("nothing tracked names a place of somebody's machine", () => {
  const named = files.filter((file) =>
    /(^|[^A-Za-z0-9.])\/(home|Users|root)\/[a-z]/.test(readFileSync(file, "utf8")),
  );
  expect(named.filter((file) => file !== "tests/architecture.test.ts")).toEqual([]);
});
