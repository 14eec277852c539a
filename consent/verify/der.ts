import { type Bytes, concat } from "./bytes.ts";

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const NUMBER_BYTES = 32;

/**
 * An ES256 signature as WebCrypto takes it (r ‖ s, 32 bytes each), from the DER that passkeys write
 * (RFC 3279 § 2.2.3). Strict: one spelling for each signature, undefined for anything else.
 */
export function ecdsaSignatureFromDer(der: Bytes): Bytes | undefined {
  // Two numbers of at most 33 bytes: every length fits in one byte.
  if (der[0] !== SEQUENCE || der[1] !== der.length - 2) return undefined;
  const r = integerAt(der, 2);
  const s = r && integerAt(der, r.end);
  if (!r || s?.end !== der.length) return undefined;
  return concat(r.number, s.number);
}

function integerAt(der: Bytes, at: number): { number: Bytes; end: number } | undefined {
  const length = der[at + 1] ?? 0;
  const start = at + 2;
  const end = start + length;
  if (der[at] !== INTEGER || length === 0 || end > der.length) return undefined;
  const [first = 0, second = 0] = der.slice(start, end);
  // The top bit is the sign; a zero before it is written exactly when it is needed.
  const padded = first === 0 && length > 1;
  if (first >= 0x80 || (padded && second < 0x80)) return undefined;
  const digits = der.slice(padded ? start + 1 : start, end);
  if (digits.length > NUMBER_BYTES) return undefined;
  return { number: concat(new Uint8Array(NUMBER_BYTES - digits.length), digits), end };
}
