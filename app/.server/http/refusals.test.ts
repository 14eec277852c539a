import { describe, expect, it } from "vitest";
import { refusalStatus } from "./refusals.ts";

const rules = {
  allowedOrigins: ["https://minsag.example"],
  bodyLimit: (path: string) => (path === "/upload" ? 1000 : 100),
  withoutOriginCheck: (path: string) => path === "/api/v1/documents",
};

function status(method: string, headers: Record<string, string>, path = "/samtykker") {
  return refusalStatus({ method, path, originalUrl: path, header: (name) => headers[name] }, rules);
}
const own = { origin: "https://minsag.example" };

describe("origin", () => {
  it("lets our own pages post", () => {
    expect(status("POST", own)).toBeNull();
    expect(status("POST", { "sec-fetch-site": "same-origin" })).toBeNull();
  });

  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "https://minsag.example.evil.example" },
    { origin: "http://minsag.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("refuses %j", (headers) => {
    expect(status("POST", headers)).toBe(403);
    expect(status("DELETE", headers)).toBe(403);
  });

  it("does not ask of reading, nor of systems without cookies", () => {
    expect(status("GET", { origin: "https://evil.example" })).toBeNull();
    expect(status("POST", { origin: "https://other.example" }, "/api/v1/documents")).toBeNull();
  });
});

describe("size", () => {
  it("refuses above the limit of the path", () => {
    expect(status("POST", { ...own, "content-length": "100" })).toBeNull();
    expect(status("POST", { ...own, "content-length": "101" })).toBe(413);
    expect(status("POST", { ...own, "content-length": "101" }, "/upload")).toBeNull();
  });

  it("refuses a body of unknown length", () => {
    expect(status("POST", { ...own, "transfer-encoding": "chunked" })).toBe(411);
  });
});

it("refuses an address that cannot be decoded", () => {
  expect(status("GET", {}, "/%E0%A4%A")).toBe(400);
});

it.each(["http://evil.example/", "https://minsag.example/plan", "*", "evil.example:443"])(
  "refuses the target %s, which is no path",
  (originalUrl) => {
    const request = { method: "GET", path: "/", originalUrl, header: () => undefined };
    expect(refusalStatus(request, rules)).toBe(400);
  },
);

it.each(["TRACE", "OPTIONS", "PUT", "PATCH", "DELETE", "PROPFIND", "QUERY"])(
  "refuses the method %s",
  (method) => {
    expect(status(method, own)).toBe(405);
  },
);
