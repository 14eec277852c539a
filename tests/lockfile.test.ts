import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

test("the lock file names no host a package would be fetched from", () => {
  const resolved = Object.entries<{ resolved?: string }>(lock.packages).filter(([, one]) =>
    /^[a-z+]+:\/\//i.test(one.resolved ?? ""),
  );
  expect(resolved).toEqual([]);
});

test("every version we ask for is pinned", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))
    .map(([name]) => name);
  expect(loose).toEqual([]);
});
