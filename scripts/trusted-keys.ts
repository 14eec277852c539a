import { existsSync, readFileSync } from "node:fs";
import { parseSignerKey, type TrustedKeys } from "../consent/index.ts";
import { readSettings } from "./settings.ts";

/** The keys of this installation: the public half of the signing key, and what the configuration names. */
export function trustedKeys(): TrustedKeys {
  const { ledgerKeys, logKeyFile, witnesses } = readSettings(process.env);
  const signer = existsSync(logKeyFile)
    ? parseSignerKey(readFileSync(logKeyFile, "utf8").trim())
    : null;
  return {
    log: [...(signer ? [signer.vkey.text] : []), ...ledgerKeys.log],
    witnesses: [...witnesses.map(({ vkey }) => vkey), ...ledgerKeys.witnesses],
  };
}
