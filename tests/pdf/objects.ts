import { inflateSync } from "node:zlib";

/** A value of PDF (ISO 32000-1, 7.3). Names are told from strings by their slash. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Name
  | Ref
  | readonly Value[]
  | { readonly [key: string]: Value };
class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}
export type Dict = { readonly [key: string]: Value };
export { Name, Ref };

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Reads values one after the other from bytes as latin1 text. */
export class Tokens {
  at: number;
  private readonly text: string;
  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  get done(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  /** A word that is no value: an operator, `obj`, `R`; or undefined where a value stands. */
  word(): string | undefined {
    this.skip();
    const found = /^[A-Za-z'"*]+[0-9]*/.exec(this.text.slice(this.at, this.at + 20))?.[0];
    if (!found || ["true", "false", "null"].includes(found)) return undefined;
    this.at += found.length;
    return found;
  }

  value(): Value {
    this.skip();
    const two = this.text.slice(this.at, this.at + 2);
    if (two === "<<") return this.dict();
    if (two[0] === "<") return this.hex();
    if (two[0] === "(") return this.literal();
    if (two[0] === "[") return this.array();
    if (two[0] === "/") return this.name();
    const ref = /^(\d+) 0 R/.exec(this.text.slice(this.at, this.at + 20));
    if (ref) {
      this.at += ref[0].length;
      return new Ref(Number(ref[1]));
    }
    const bare = this.bare();
    if (bare === "true" || bare === "false") return bare === "true";
    if (bare === "null") return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(bare)) throw new Error(`no value: ${bare}`);
    return Number(bare);
  }

  private skip() {
    while (this.at < this.text.length && SPACE.test(this.text[this.at] ?? "")) this.at++;
  }

  private bare(): string {
    const from = this.at;
    while (this.at < this.text.length && !DELIMITER.test(this.text[this.at] ?? "")) this.at++;
    return this.text.slice(from, this.at);
  }

  private name(): Name {
    this.at++;
    const raw = this.bare();
    return new Name(raw.replaceAll(/#(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))));
  }

  private array(): Value[] {
    const values: Value[] = [];
    this.at++;
    for (this.skip(); this.text[this.at] !== "]"; this.skip()) values.push(this.value());
    this.at++;
    return values;
  }

  private dict(): Dict {
    const dict: Record<string, Value> = {};
    this.at += 2;
    for (this.skip(); this.text.slice(this.at, this.at + 2) !== ">>"; this.skip())
      dict[this.name().name] = this.value();
    this.at += 2;
    return dict;
  }

  private hex(): string {
    const end = this.text.indexOf(">", this.at);
    const digits = this.text.slice(this.at + 1, end).replaceAll(/\s/g, "");
    this.at = end + 1;
    return Buffer.from(digits, "hex").toString("latin1");
  }

  private literal(): string {
    let out = "";
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at] ?? "";
      if (sign === "\\") {
        this.at++;
        const escaped = this.text[this.at] ?? "";
        out += { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[escaped] ?? escaped;
        continue;
      }
      if (sign === "(" && depth++ === 0) continue;
      if (sign === ")" && --depth === 0) break;
      out += sign;
    }
    this.at++;
    return out;
  }
}

/** A file of PDF by its table of objects (7.5.4); whole files without updates only. */
export class PdfFile {
  readonly trailer: Dict;
  private readonly text: string;
  private readonly offsets: number[] = [];

  constructor(bytes: Buffer) {
    this.text = bytes.toString("latin1");
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text)?.[1]);
    const table = this.text.slice(start);
    if (!table.startsWith("xref")) throw new Error("no table of objects");
    for (const line of table.slice(0, table.indexOf("trailer")).matchAll(/^(\d{10}) \d{5} [nf]/gm))
      this.offsets.push(Number(line[1]));
    this.trailer = dictOf(new Tokens(table, table.indexOf("trailer") + 7).value());
  }

  get version(): string | undefined {
    return /^%PDF-(\d\.\d)/.exec(this.text)?.[1];
  }

  /** What a value is, followed where it points elsewhere. */
  get(value: Value | undefined): Value {
    if (!(value instanceof Ref)) return value ?? null;
    return this.body(value.id).value();
  }

  dict(value: Value | undefined): Dict {
    return dictOf(this.get(value));
  }

  array(value: Value | undefined): readonly Value[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : [found].filter((one) => one !== null);
  }

  /** The bytes behind a stream. */
  stream(value: Value | undefined): Buffer {
    if (!(value instanceof Ref)) throw new Error("a stream is always elsewhere");
    const tokens = this.body(value.id);
    const head = dictOf(tokens.value());
    const from = this.text.indexOf("stream", tokens.at) + 6;
    const begin = from + (this.text[from] === "\r" ? 2 : 1);
    const bytes = Buffer.from(
      this.text.slice(begin, begin + Number(this.get(head.Length))),
      "latin1",
    );
    return head.Filter ? inflateSync(bytes) : bytes;
  }

  private body(id: number): Tokens {
    const offset = this.offsets[id];
    const head = `${id} 0 obj`;
    if (offset === undefined || !this.text.startsWith(head, offset))
      throw new Error(`object ${id} is not where the table says`);
    return new Tokens(this.text, offset + head.length);
  }
}

export function dictOf(value: Value): Dict {
  if (
    value &&
    typeof value === "object" &&
    !Array.isArray(value) &&
    !(value instanceof Name || value instanceof Ref)
  )
    return value as Dict;
  throw new Error("not a dictionary");
}

/** A string for people: UTF-16 with its mark, or latin (7.9.2.2). */
export function textOf(value: Value): string {
  if (typeof value !== "string") throw new Error("not a string");
  if (!value.startsWith("\xFE\xFF")) return value;
  return Buffer.from(value.slice(2), "latin1").swap16().toString("utf16le");
}
