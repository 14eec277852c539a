import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { LaunchOptions } from "@playwright/test";
import { unpackTar } from "./tar.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGE = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));

/** The package holds a Chromium for 64-bit Linux; elsewhere an installed browser has to do. */
const BUNDLED = process.platform === "linux" && process.arch === "x64";

/**
 * How Playwright starts a browser here. Never with the package's own `args`: `--single-process`
 * breaks half the tests and `--disable-web-security` would hide what they look for.
 */
export function launchOptions(): LaunchOptions {
  if (!BUNDLED) return { channel: process.platform === "win32" ? "msedge" : "chrome" };
  const home = unpacked();
  return {
    executablePath: join(home, "chromium"),
    // Chromium's sandbox refuses to work for root.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    env: {
      ...definedOnly(process.env),
      LD_LIBRARY_PATH: join(home, "lib"),
      FONTCONFIG_PATH: home,
    },
  };
}

/** Unpacks the browser once per version (some seconds); every later call costs nothing. */
export function unpackChromium(): void {
  const home = unpacked();
  if (!BUNDLED || existsSync(home)) return;
  const draft = `${home}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const packed = (name: string) =>
    brotliDecompressSync(readFileSync(join(PACKAGE, "bin", `${name}.br`)));
  writeFileSync(join(draft, "chromium"), packed("chromium"), { mode: 0o755 });
  for (const archive of ["al2023.tar", "fonts.tar"]) unpackTar(packed(archive), draft);
  // The package's own file looks for fonts elsewhere; without one, all text has height zero.
  writeFileSync(join(draft, "fonts.conf"), fontsConfig(home));
  try {
    renameSync(draft, home);
  } catch (error) {
    // Another run was faster.
    if (!existsSync(home)) throw error;
    rmSync(draft, { recursive: true });
  }
}

function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  return join(ROOT, "node_modules", ".cache", "min-sag", `chromium-${version}`);
}

function fontsConfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const defined = (entry: [string, string | undefined]): entry is [string, string] =>
    entry[1] !== undefined;
  return Object.fromEntries(Object.entries(env).filter(defined));
}
