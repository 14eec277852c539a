/** Tests, and what stands beside them only for their sake. */
const TESTS = "(^tests/|\\.(test|spec)\\.tsx?$|-fixture\\.tsx?$)";

/** @type {import("dependency-cruiser").IConfiguration} The rules of CONTRIBUTING.md, executed. */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two modules that need each other are one module.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "nothing-imports-tests",
      comment: "What only tests need must not be able to reach a person.",
      severity: "error",
      from: { pathNot: [TESTS, "^(playwright|vitest)\\.config\\.ts$"] },
      to: { path: TESTS },
    },
    {
      name: "consent-knows-no-app",
      comment: "app → consent → db: imports point only downwards.",
      severity: "error",
      from: { path: "^consent/", pathNot: TESTS },
      to: { path: "^(app|scripts)/" },
    },
    {
      name: "db-knows-neither",
      comment: "app → consent → db: imports point only downwards.",
      severity: "error",
      from: { path: "^db/", pathNot: TESTS },
      to: { path: "^(app|consent|scripts)/" },
    },
    {
      name: "one-door-into-consent",
      comment:
        "The gate can be trusted only while there is one way in. The benchmark measures parts of the log alone.",
      severity: "error",
      from: { pathNot: ["^consent/", "^scripts/bench/", TESTS] },
      to: { path: "^consent/", pathNot: "^consent/((verify|witness)/)?index\\.ts$" },
    },
    {
      name: "verifier-shares-nothing",
      comment:
        "A mistake of the writer must not be repeated by who checks it; and it runs in browsers.",
      severity: "error",
      from: { path: "^consent/verify/", pathNot: TESTS },
      to: { pathNot: "^consent/verify/" },
    },
    {
      name: "witness-apart-from-the-log",
      comment: "Who watches the log shares its formats, but nothing that builds its tree.",
      severity: "error",
      from: { path: "^consent/witness/", pathNot: TESTS },
      to: {
        path: "^(consent|db)/",
        pathNot:
          "^consent/(witness/|log/(note|note-key|note-signature|cosignature|checkpoint|encoding|tile-path)\\.ts$)",
      },
    },
    {
      name: "consent-is-framework-free",
      comment:
        "It takes database, clock and keys as arguments, and knows neither React nor Express.",
      severity: "error",
      from: { path: "^consent/", pathNot: TESTS },
      to: { path: "node_modules/(react|react-dom|react-router|@react-router|express)/" },
    },
    {
      name: "components-only-show",
      comment: "A component with server code in it would ship that code to the browser.",
      severity: "error",
      from: { path: "^app/components/", pathNot: TESTS },
      to: { path: ["\\.server(/|\\.)", "^(consent|db)/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "routes-do-not-import-routes",
      comment: "What two pages share belongs beside neither.",
      severity: "error",
      from: { path: "^app/routes/.*/page\\.tsx$" },
      to: { path: "^app/routes/.*/page\\.tsx$" },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(\\.react-router|\\./\\+types|virtual:)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^build/", "\\+types/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types"],
    },
  },
};
