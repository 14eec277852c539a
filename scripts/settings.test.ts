import { expect, test } from "vitest";
import { checkLogin, readSettings } from "./settings.ts";

test("only this machine reaches the demo, unless somebody says otherwise", () => {
  expect(readSettings({}).host).toBe("localhost");
  expect(readSettings({ NODE_ENV: "test" }).host).toBe("localhost");
  expect(readSettings({ HOST: "0.0.0.0" }).host).toBe("0.0.0.0");
});

test("in production it listens everywhere, unless somebody says otherwise", () => {
  expect(readSettings({ NODE_ENV: "production" }).host).toBeUndefined();
  expect(readSettings({ NODE_ENV: "production", HOST: "127.0.0.1" }).host).toBe("127.0.0.1");
});

test("it does not start where nobody could log in, or unasked anybody as anybody", () => {
  const check = (env: NodeJS.ProcessEnv) => checkLogin(readSettings(env));
  expect(() => check({ NODE_ENV: "production" })).toThrow("set OIDC_ISSUER");
  expect(() => check({ NODE_ENV: "production", DEMO: "1" })).toThrow("needs ALLOW_DEMO_LOGIN=1");
  expect(() => check({ DEMO: "0" })).toThrow("set OIDC_ISSUER");
  check({});
  check({ NODE_ENV: "production", DEMO: "1", ALLOW_DEMO_LOGIN: "1" });
  const broker = { OIDC_ISSUER: "https://b.example", OIDC_CLIENT_ID: "x", OIDC_BROKER: "idura" };
  check({ NODE_ENV: "production", ...broker });
});

test("further keys are sorted by whose they are, and what is no key is refused", () => {
  const log = `log.example+0123abcd+A${"x".repeat(43)}`;
  const witness = `seer.example+0123abcd+B${"+".repeat(43)}`;
  expect(readSettings({ LOG_KEYS: `${log}, ${witness}` }).ledgerKeys).toEqual({
    log: [log],
    witnesses: [witness],
  });
  expect(readSettings({}).ledgerKeys).toEqual({ log: [], witnesses: [] });
  for (const key of ["x", `log.example+0123abcd+C${"x".repeat(43)}`, `${log}=`]) {
    expect(() => readSettings({ LOG_KEYS: key })).toThrow("LOG_KEYS");
  }
});

test("clamd is asked where somebody says it is, and nowhere else", () => {
  expect(readSettings({}).clamd).toBeUndefined();
  expect(readSettings({ CLAMD_HOST: "scan.example" }).clamd).toEqual({
    ...{ host: "scan.example", port: 3310 },
  });
  expect(readSettings({ CLAMD_PORT: "9999" }).clamd).toEqual({ host: "localhost", port: 9999 });
  expect(readSettings({ CLAMD_SOCKET: "/run/clamd.ctl", CLAMD_HOST: "x" }).clamd).toEqual({
    path: "/run/clamd.ctl",
  });
  for (const CLAMD_PORT of ["0", "x", "70000"]) {
    expect(() => readSettings({ CLAMD_PORT })).toThrow("CLAMD_PORT");
  }
});
