import { encoded, type Fields } from "./visitor.ts";

/** What a field may hold that nobody should send. */
export const garbage: Record<string, string | readonly string[]> = {
  empty: "",
  spaces: "  \t\r\n ",
  quotes: `'"><script>alert(1)</script> ;drop table person;--`,
  "a null character": "a\0b",
  "a lone surrogate": "\ud83d",
  "a right-to-left override": "\u202egnid",
  "a number": "-1e309",
  "an object": "[object Object]",
  "a name of every object": "__proto__",
  "a uuid of no version": "11111111-1111-0111-0111-111111111111",
  "a uuid of nothing": "00000000-0000-4000-8000-000000000009",
  long: "å".repeat(20_000),
  "very long": "ord ".repeat(40_000),
  "many values": Array.from({ length: 2_000 }, (_, index) => `v${index}`),
  "a number that no column holds": "99999999",
  "a year before the first": "0000",
};

/** The form with one field missing or wrong, then with all of them wrong. */
export function wrongForms(form: () => Fields): (readonly [what: string, fields: Fields])[] {
  const names = Object.keys(form());
  const kinds = Object.entries(garbage);
  const missing = names.map((name) => {
    const { [name]: _left, ...rest } = form();
    return [`no ${name}`, rest] as const;
  });
  const wrong = names.flatMap((name) =>
    kinds.map(([kind, value]) => [`${name}: ${kind}`, { ...form(), [name]: value }] as const),
  );
  const all = kinds.map(([kind, value]) => {
    const one = typeof value === "string" ? value : "";
    return [`everything: ${kind}`, Object.fromEntries(names.map((name) => [name, one]))] as const;
  });
  return [["nothing", {}], ...missing, ...wrong, ...all];
}

/** Bodies that are no form of ours, or none at all. */
export function wrongBodies(form: Fields): (readonly [what: string, init: RequestInit])[] {
  const files = new FormData();
  for (const name of [...Object.keys(form), "ekstra"]) {
    files.append(name, new Blob(["%PDF-1.7"], { type: "application/pdf" }), "a.pdf");
  }
  const words = encoded(form).toString();
  const urlencoded = "application/x-www-form-urlencoded";
  const utf8 = new TextEncoder();
  return [
    ["JSON", typed("application/json", utf8.encode(JSON.stringify(form)))],
    ["text", typed("text/plain", utf8.encode(words))],
    ["XML", typed("application/xml", utf8.encode("<a>&b;</a>"))],
    ["no body", {}],
    ["no type", { body: new Uint8Array([1, 2, 3]) }],
    ["a type that is none", typed("////", utf8.encode(words))],
    ["broken percent signs", typed(urlencoded, utf8.encode("tekst=%E0%A4%A&%=%"))],
    ["invalid UTF-8", typed(urlencoded, new Uint8Array([...utf8.encode("tekst="), 0xc3, 0x28]))],
    ["multipart without a boundary", typed("multipart/form-data", utf8.encode("x"))],
    ["multipart cut short", typed("multipart/form-data; boundary=b", utf8.encode("--b\r\nCon"))],
    ["files for words", { body: files }],
  ];
}

function typed(type: string, body: Uint8Array<ArrayBuffer>): RequestInit {
  return { body, headers: { "content-type": type } };
}
