export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** Why a text is not the JSON we take. */
export type JsonFault = "not-json" | "duplicate-key" | "too-deep" | "odd-number" | "odd-text";

class Unreadable extends Error {
  fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Far deeper than anything of ours; a file of brackets must not use up the stack. */
const DEEPEST = 16;
const NUMBER = /-?\d[\d.eE+-]*/y;
const WORDS = new Map<string, Json>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Reads JSON that has only one meaning: no key twice, whole numbers up to 2^53 - 1, strings spelled
 * as RFC 8785 § 3.2.2 spells them and without half surrogates. Blanks between tokens are free.
 * Objects come without a prototype, so that a key such as `__proto__` is a key like any other.
 */
export function readJson(text: string): { value: Json } | { fault: JsonFault } {
  try {
    return { value: new Reader(text).whole() };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

/** The one text of a value (RFC 8785 § 3.2): keys sorted by UTF-16 code units, no blanks. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${fields.join(",")}}`;
}

/** The value of a canonical text; undefined when the text is anything but canonical. */
export function readCanonical(text: string): Json | undefined {
  const read = readJson(text);
  return "value" in read && canonical(read.value) === text ? read.value : undefined;
}

class Reader {
  text: string;
  at = 0;
  constructor(text: string) {
    this.text = text;
  }

  whole(): Json {
    const value = this.value(0);
    if (this.next() !== undefined) throw new Unreadable("not-json");
    return value;
  }

  /** The first character after blanks; undefined at the end. */
  next(): string | undefined {
    while (" \t\r\n".includes(this.text[this.at] ?? "x")) this.at += 1;
    return this.text[this.at];
  }

  take(char: string): boolean {
    if (this.next() !== char) return false;
    this.at += 1;
    return true;
  }

  expect(char: string): void {
    if (!this.take(char)) throw new Unreadable("not-json");
  }

  value(depth: number): Json {
    if (depth > DEEPEST) throw new Unreadable("too-deep");
    if (this.next() === '"') return this.string();
    if (this.take("[")) return this.array(depth + 1);
    if (this.take("{")) return this.object(depth + 1);
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.number();
  }

  array(depth: number): Json[] {
    const items: Json[] = [];
    if (this.take("]")) return items;
    do items.push(this.value(depth));
    while (this.take(","));
    this.expect("]");
    return items;
  }

  object(depth: number): JsonObject {
    const fields: JsonObject = Object.create(null);
    if (this.take("}")) return fields;
    do {
      if (this.next() !== '"') throw new Unreadable("not-json");
      const key = this.string();
      if (key in fields) throw new Unreadable("duplicate-key");
      this.expect(":");
      fields[key] = this.value(depth);
    } while (this.take(","));
    this.expect("}");
    return fields;
  }

  string(): string {
    let end = this.at + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === "\\" ? 2 : 1;
    const token = this.text.slice(this.at, end + 1);
    this.at = end + 1;
    const value = parsed(token);
    if (typeof value !== "string") throw new Unreadable("not-json");
    // Half a surrogate pair has no UTF-8, so no hash of it would mean anything.
    if (JSON.stringify(value) !== token || /\p{Surrogate}/u.test(value)) {
      throw new Unreadable("odd-text");
    }
    return value;
  }

  number(): number {
    NUMBER.lastIndex = this.at;
    const token = NUMBER.exec(this.text)?.[0];
    const value = token === undefined ? undefined : parsed(token);
    if (token === undefined || typeof value !== "number") throw new Unreadable("not-json");
    if (!Number.isSafeInteger(value) || String(value) !== token) throw new Unreadable("odd-number");
    this.at += token.length;
    return value;
  }
}

function parsed(token: string): unknown {
  try {
    return JSON.parse(token);
  } catch {
    return undefined;
  }
}
