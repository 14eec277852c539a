import { describe, expect, test } from "vitest";
import type { Lies } from "../../../tests/stubs/oidc-broker.ts";
import { loginAgainstStub, SUBSTANTIAL } from "./login-fixture.ts";
import type { LoginRefusal } from "./types.ts";

const on = loginAgainstStub(3123);

describe("complete", () => {
  const wrong: [string, Lies, LoginRefusal][] = [
    ["another nonce", { idToken: { nonce: "x" } }, "nonce_mismatch"],
    ["no nonce", { idToken: { nonce: undefined } }, "nonce_mismatch"],
    ["another issuer in the token", { idToken: { iss: "http://x/op" } }, "wrong_issuer"],
    ["another issuer in the answer", { answer: { iss: "http://x/op" } }, "wrong_issuer"],
    ["no issuer in the answer", { answer: { iss: undefined } }, "wrong_issuer"],
    ["another audience", { idToken: { aud: "en-anden" } }, "wrong_audience"],
    ["an audience too many", { idToken: { aud: ["min-sag", "en-anden"] } }, "wrong_audience"],
    ["another key", { signature: "other-key" }, "bad_signature"],
    ["no signature", { signature: "none" }, "bad_signature"],
    ["an expired token", { idToken: { exp: 1_700_000_000 } }, "broker_error"],
    ["an old authentication", { idToken: { auth_time: 1_700_000_000 } }, "broker_error"],
    ["no time of authentication", { idToken: { auth_time: undefined } }, "broker_error"],
    [
      "level Low",
      { idToken: { loa: "https://data.gov.dk/concept/core/nsis/Low" } },
      "assurance_too_low",
    ],
    ["an unknown level", { idToken: { loa: "Betydelig" } }, "assurance_too_low"],
    ["a level in other letters", { idToken: { loa: "SUBSTANTIAL" } }, "assurance_too_low"],
    [
      "a level named as every object's method",
      { idToken: { loa: "toString" } },
      "assurance_too_low",
    ],
    ["no level", { idToken: { loa: undefined } }, "claims_incomplete"],
    [
      "a level in userinfo only",
      { idToken: { loa: undefined }, userinfo: { loa: SUBSTANTIAL } },
      "claims_incomplete",
    ],
    ["no CPR number", { userinfo: { "dk.cpr": undefined } }, "claims_incomplete"],
    ["a CPR number that is none", { userinfo: { "dk.cpr": "12345" } }, "claims_incomplete"],
    ["an empty name", { userinfo: { "mitid.identity_name": " " } }, "claims_incomplete"],
    ["no UUID", { idToken: { "mitid.uuid": undefined } }, "claims_incomplete"],
    ["a professional instead", { idToken: { identity_type: "professional" } }, "claims_incomplete"],
    ["userinfo of another person", { userinfo: { sub: "pseudonym-2" } }, "broker_error"],
    ["another state", { answer: { state: "x" } }, "state_mismatch"],
    ["no state", { answer: { state: undefined } }, "state_mismatch"],
    [
      "a cancelled login",
      { answer: { error: "access_denied", code: undefined } },
      "login_cancelled",
    ],
    [
      "a cancelled login without our state",
      { answer: { error: "access_denied", state: "x" } },
      "state_mismatch",
    ],
    ["another error", { answer: { error: "server_error", code: undefined } }, "broker_error"],
    ["no code", { answer: { code: undefined } }, "broker_error"],
    ["a refused code", { tokenError: "invalid_grant" }, "code_used_or_old"],
    ["a refused client", { tokenError: "invalid_client" }, "broker_error"],
    ["a gateway error", { status: 502 }, "broker_unreachable"],
  ];
  test.each(wrong)("refuses %s", async (_, lies, code) => {
    expect(await on.attempt(lies)).toEqual({ ok: false, code });
  });

  test("a broker that advertises alg none is still refused", async () => {
    const metadata = { id_token_signing_alg_values_supported: ["ES256", "none"] };
    on.stub.lies = { metadata };
    expect(await on.attempt({ metadata, signature: "none" })).toEqual({
      ok: false,
      code: "bad_signature",
    });
  });
});
