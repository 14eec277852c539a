import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import {
  consentPayload,
  log,
  receiptText,
  seer,
  signedPayload,
} from "../../consent/verify/receipt-fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "min-sag-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

const script = join(import.meta.dirname, "../ledger.ts");
function ledger(args: string[], lang = "da_DK.UTF-8") {
  const env = { ...process.env, INIT_CWD: folder, LANG: lang };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
function file(text: string): string {
  writeFileSync(join(folder, "min.kvittering.json"), text);
  return "min.kvittering.json";
}
const keys = ["--key", log.vkey, "--key", seer.vkey];

it("proves a good receipt from where the person stands, in the person's language", () => {
  const good = file(receiptText({ payload: signedPayload() }));
  const danish = ledger(["verify", good, ...keys]);
  expect(danish).toMatchObject({ status: 0, stderr: "" });
  expect(danish.stdout).toMatch(/^Kvitteringen passer\.\n/);
  expect(danish.stdout).toContain("Hvem må få dem: Nørreby Kommune");
  expect(danish.stdout).not.toContain("Ikke bevist");
  expect(ledger(["verify", good, ...keys], "en").stdout).toMatch(/^The receipt is right\.\n/);
});

it("answers 1 for what is not proved and for what does not fit", () => {
  const good = receiptText();
  expect(ledger(["verify", file(good)])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("en bog, vi ikke kender her"),
  });
  expect(ledger(["verify", file(good.replaceAll("2027", "2029")), ...keys])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("Passer ikke"),
  });
  expect(ledger(["verify", file(`${good}${" ".repeat(1024 * 1024)}`), ...keys])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("Filen er for stor"),
  });
});

it("does not let a receipt steer the terminal", () => {
  const payload = { ...consentPayload, recipientName: "\u001b[2JKommune\u202e\u009b" };
  const { stdout, status } = ledger(["verify", file(receiptText({ payload })), ...keys]);
  expect(status).toBe(0);
  expect(stdout).toContain("�[2JKommune��");
  expect(stdout).not.toMatch(/[^\P{C}\n]/u);
});

it.each([
  ["no command", []],
  ["an unknown command", ["dance"]],
  ["a name of the prototype", ["constructor"]],
  ["no file", ["verify"]],
  ["two files", ["verify", "a", "b"]],
  ["an unknown flag", ["verify", "a", "--yes"]],
  ["a flag without its value", ["verify", "a", "--key"]],
  ["a key that is none", ["verify", "a", "--key", "x"]],
  ["a file that is not there", ["verify", "nowhere"]],
  ["a folder", ["verify", "."]],
])("answers 2 for %s", (_, args) => {
  const { status, stdout, stderr } = ledger(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).not.toBe("");
  expect(stderr).not.toContain("    at ");
});
