import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import { inDays } from "../access/scene.ts";
import type { Machine } from "./state-machine.ts";
import { announced, decidedAndLeft, meetingIn, past, without } from "./state-scene.ts";

/** The lives of what is decided, complained of, proposed, talked over and asked for in a case. */
export function decisionTables(s: FleksjobScene): Record<string, Machine> {
  const ofCase = { sag_id: s.sag.id, citizen_id: s.citizen.id };
  const saved = { saved_at: "2020-01-01", saved_by_name: "x" };
  const decide = s.office("afgoerelse.write");
  const deciding = { office: { kind: "afgoerelse.write", actors: ["caseworker"] } } as const;
  const complaining = {
    citizen: { kind: "klage.write", actors: ["citizen"] },
    office: { kind: "klage.handle", actors: ["caseworker"] },
  } as const;
  const complaint = (genvurdering: string): Machine => ({
    table: "klage",
    states: ["kladde", "sendt", "genvurderet", "sendtVidere", "afgjort"],
    steps: [
      ["kladde", "sendt", "citizen"],
      ["sendt", "genvurderet", "office"],
      // What was changed as the citizen asked is not sent on.
      ...(genvurdering === "medhold"
        ? []
        : ([
            ["genvurderet", "sendtVidere", "office"],
            ["sendtVidere", "afgjort", "office"],
          ] as const)),
    ],
    who: complaining,
    open: ["kladde"],
    row: async () => s.klageRow(await announced(s)),
    by: "citizen",
    change: (status) => ({
      ...{ status, genvurdering, genvurdering_reason: "Fordi" },
      ...{ outcome: "hjemvist", outcome_reason: "Mangler", outcome_on: inDays(0) },
    }),
  });
  const proposal = () => ({
    ...{ id: crypto.randomUUID(), ...ofCase, version: 9, status: "kladde", ...saved },
    felter: JSON.stringify({
      ...{ afvejning: "Vejet", afklaring: "Afklaret", hvorforIkkeOrdinaert: "Fordi" },
      ...{ typerAfFleksjob: "Lager", skaanehensyn: "Pauser", stoetteIOvergang: "Mentor" },
    }),
  });
  return {
    afgoerelse: {
      table: "afgoerelse",
      states: ["udkast", "iPartshoering", "truffet", "meddelt"],
      steps: [
        ["udkast", "truffet", "office"],
        ["iPartshoering", "truffet", "office"],
        ["truffet", "meddelt", "office"],
      ],
      who: deciding,
      open: ["udkast", "iPartshoering", "truffet"],
      row: () => s.draftRow({ ...s.words, uden_partshoering: "Medhold", status: "udkast" }),
      by: "office",
      acts: {
        "is heard about and answered": {
          steps: [["udkast", "iPartshoering"]],
          async run(id) {
            const hearing = s.hearingRow(id);
            await s.insert(decide, "partshoering", hearing);
            await s.set(s.own("partshoering.answer"), "partshoering", hearing.id, {
              answer: "Nej",
            });
          },
        },
      },
    },
    partshoering: {
      table: "partshoering",
      states: ["sendt", "besvaret"],
      // What is said at a meeting or on the phone, the office writes down.
      steps: [
        ["sendt", "besvaret", "citizen"],
        ["sendt", "besvaret", "office"],
      ],
      who: { citizen: { kind: "partshoering.answer", actors: ["citizen"] }, ...deciding },
      async row() {
        const draft = s.draftRow(s.words);
        await s.insert(decide, "afgoerelse", draft);
        return s.hearingRow(draft.id);
      },
      by: "office",
      change: (to) => ({ answer: to === "besvaret" ? "Nej" : null }),
      state: ({ answered_at }) => (answered_at === null ? "sendt" : "besvaret"),
    },
    "klage, held on to": complaint("fastholdt"),
    "klage, agreed with": complaint("medhold"),
    "klage, its case has moved": {
      ...complaint("fastholdt"),
      basis: "klage",
      row: async () => {
        const { id, sag } = await decidedAndLeft(s);
        return s.klageRow(id, { sag_id: sag });
      },
    },
    indstilling: {
      table: "indstilling",
      states: ["kladde", "afgivet", "enig", "genforelagt", "erstattet"],
      steps: [
        ["kladde", "afgivet", "office"],
        ["afgivet", "enig", "citizen"],
        ["afgivet", "genforelagt", "citizen"],
      ],
      who: {
        citizen: { kind: "indstilling.answer", actors: ["citizen"] },
        office: { kind: "indstilling.write", actors: ["caseworker"] },
      },
      open: ["kladde"],
      async row() {
        await without(s, "indstilling", "status = 'kladde'");
        return proposal();
      },
      by: "office",
      change: (to) => ({
        ...{ status: to, svar_ord: "Nej tak" },
        svar: { enig: "enig", genforelagt: "uenig" }[to] ?? null,
      }),
      state: ({ status, svar }) => (svar === "enig" && status === "afgivet" ? "enig" : `${status}`),
      acts: {
        "gets a newer one": {
          steps: ["afgivet", "enig", "genforelagt"].map((from) => [from, "erstattet"] as const),
          async run() {
            const newer = proposal();
            const write = s.office("indstilling.write");
            await s.insert(write, "indstilling", newer);
            await s.set(write, "indstilling", newer.id, { status: "afgivet", revision: 2 });
          },
        },
      },
    },
    moede: {
      table: "moede",
      states: ["planlagt", "indkaldt", "holdt", "aflyst"],
      steps: [
        ["planlagt", "indkaldt", "office"],
        ["planlagt", "aflyst", "office"],
        ["indkaldt", "aflyst", "office"],
        ["planlagt, its day is over", "aflyst", "office"],
        ["indkaldt, its day is over", "holdt", "office"],
        ["indkaldt, its day is over", "aflyst", "office"],
      ],
      who: {
        citizen: { kind: "moede.prepare", actors: ["citizen"] },
        office: { kind: "moede.arrange", actors: ["caseworker"] },
      },
      open: ["planlagt", "indkaldt"],
      row: () => ({
        ...{ id: crypto.randomUUID(), ...ofCase, status: "planlagt", title: "Møde", minutes: 60 },
        ...{ starts_at: `${inDays(10)}T10:00:00Z`, form: "video", place: "Et link", ...saved },
        ...{ deltagere: JSON.stringify([{ rolle: "laege", navn: "A" }]), dagsorden: "Din plan" },
      }),
      by: "office",
      change: (status) => ({ status, cancel_reason: status === "aflyst" ? "Syg" : null }),
      state: ({ status, starts_at }) =>
        (status === "planlagt" || status === "indkaldt") && Number(starts_at) < Date.now()
          ? `${status}, its day is over`
          : `${status}`,
      acts: {
        "its day goes by": {
          steps: ["planlagt", "indkaldt"].map((one) => [one, `${one}, its day is over`] as const),
          run: (id) => past(s, "moede", id, { starts_at: `${inDays(-1)}T10:00:00Z` }),
        },
      },
    },
    referat: {
      table: "referat",
      states: ["givet", "bemaerket"],
      steps: [["givet", "bemaerket", "citizen"]],
      who: {
        citizen: { kind: "referat.remark", actors: ["citizen"] },
        office: { kind: "referat.write", actors: ["caseworker"] },
      },
      async row() {
        const moede = await meetingIn(s, "holdt", inDays(-1));
        return {
          ...{ id: crypto.randomUUID(), moede_id: moede, ...ofCase, version: 1, body: "Pauser" },
          ...{ given_at: "2020-01-01", given_by_name: "x" },
        };
      },
      by: "office",
      change: (to) => ({ bemaerkning: to === "bemaerket" ? "Og stolen" : null }),
      state: ({ bemaerkning }) => (bemaerkning === null ? "givet" : "bemaerket"),
    },
    aktindsigt: {
      table: "aktindsigt",
      states: ["anmodet", "givet", "afslaaet"],
      steps: [
        ["anmodet", "givet", "office"],
        ["anmodet", "afslaaet", "office"],
      ],
      who: {
        citizen: { kind: "aktindsigt.ask", actors: ["citizen"] },
        office: { kind: "aktindsigt.answer", actors: ["caseworker"] },
      },
      row: () => ({
        ...{ id: crypto.randomUUID(), ...ofCase, authority_id: s.kommune.id, wish: "Alt" },
        ...{ status: "anmodet", asked_at: "2020-01-01", answer_by: "2099-01-01" },
      }),
      by: "citizen",
      change: (status) => ({ status, answer: "Svar", klagevejledning: "Skriv til os" }),
    },
  };
}
