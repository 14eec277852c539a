/** A reference to an indirect object, "12 0 R". */
export type Ref = { readonly ref: number };
/** What our questions need of PDF's objects (ISO 32000-1, 7.3); strings are read past and kept as null. */
export type Value = number | boolean | null | string | Ref | Value[] | Dict;
export type Dict = { readonly dict: ReadonlyMap<string, Value> };

/** A file may nest as deep as it likes; nobody's page tree does. */
const DEEPEST = 40;

export class NotPdf extends Error {}

/** Reads one object from `text` at `at`; `end` is where it ended. Names come with their slash. */
export function readValue(text: string, at = 0, depth = 0): { value: Value; end: number } {
  if (depth > DEEPEST) throw new NotPdf("too deep");
  const start = skipSpace(text, at);
  if (text.startsWith("<<", start)) return readDict(text, start + 2, depth);
  if (text[start] === "[") return readArray(text, start + 1, depth);
  if (text[start] === "(") return { value: null, end: endOfString(text, start) };
  if (text[start] === "<") return { value: null, end: after(text, ">", start) };
  const reference = match(/(\d{1,10})\s+\d{1,5}\s+R(?![\w])/y, text, start);
  if (reference) return { value: { ref: Number(reference[1]) }, end: start + reference[0].length };
  const token = match(/\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/y, text, start)?.[0];
  if (token === undefined) throw new NotPdf("no object");
  return { value: atom(token), end: start + token.length };
}

function readDict(text: string, from: number, depth: number): { value: Dict; end: number } {
  const dict = new Map<string, Value>();
  let at = skipSpace(text, from);
  while (!text.startsWith(">>", at)) {
    const key = readValue(text, at, depth + 1);
    if (typeof key.value !== "string") throw new NotPdf("no key");
    const { value, end } = readValue(text, key.end, depth + 1);
    dict.set(key.value, value);
    at = skipSpace(text, end);
  }
  return { value: { dict }, end: at + 2 };
}

function readArray(text: string, from: number, depth: number): { value: Value[]; end: number } {
  const values: Value[] = [];
  let at = skipSpace(text, from);
  while (text[at] !== "]") {
    const { value, end } = readValue(text, at, depth + 1);
    values.push(value);
    at = skipSpace(text, end);
  }
  return { value: values, end: at + 1 };
}

function atom(token: string): Value {
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(token)) return Number(token);
  if (token === "true" || token === "false") return token === "true";
  return token === "null" ? null : token;
}

function endOfString(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "(") open += 1;
    else if (text[at] === ")") open -= 1;
    if (open === 0) return at + 1;
  }
  throw new NotPdf("a string without an end");
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new NotPdf(`no ${mark}`);
  return at + mark.length;
}

/** White space and comments. */
function skipSpace(text: string, from: number): number {
  return from + (match(/(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y, text, from)?.[0].length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
