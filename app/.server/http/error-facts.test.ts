import { expect, it } from "vitest";
import { errorFacts, isUnavailable } from "./error-facts.ts";

const SECRET = "740371-1106";

it("never repeats what the error says", () => {
  const error = new TypeError(`no person ${SECRET}`, { cause: new Error(SECRET) });
  expect(JSON.stringify(errorFacts(error))).not.toContain(SECRET);
  expect(errorFacts(error)).toMatchObject({ error: "TypeError", code: "UNKNOWN" });
});

it("does not trust names and codes that could hold text", () => {
  const error = Object.assign(new Error("x"), { name: `Karin ${SECRET}`, code: `x ${SECRET}` });
  expect(JSON.stringify(errorFacts(error))).not.toContain(SECRET);
});

it("finds the driver's code behind a wrapping error", () => {
  const driver = Object.assign(new Error("x"), { code: "23505" });
  expect(errorFacts(new Error("Failed query", { cause: driver })).code).toBe("23505");
});

it.each(["ECONNREFUSED", "CONNECTION_CLOSED", "57P01", "57P03", "08006", "53300"])(
  "sees %s as a database that is away",
  (code) => {
    expect(isUnavailable(new Error("x", { cause: Object.assign(new Error("y"), { code }) }))).toBe(
      true,
    );
  },
);

it.each(["23505", "42501", "P0001", "57014"])("sees %s as a fault, not as away", (code) => {
  expect(isUnavailable(Object.assign(new Error("x"), { code }))).toBe(false);
});
