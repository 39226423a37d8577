// Who may import whom; CONTRIBUTING.md says it in words, deploy/tests/import-rules.test.ts shows each rule fail once.
const TEST = "\\.test\\.ts$|/tests/";
const NOT_TELEBUS = "^(?!libs/|services/|deploy/|bench/)";

/** @param {string} name */
const lib = (name) => `^libs/${name}/`;

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/**
 * A library and the only libraries it may import.
 * @param {string} name
 * @param {string[]} allowed
 */
const layer = (name, allowed) =>
  forbid(
    `lib-${name}`,
    `libs/${name} imports ${allowed.length === 0 ? "no other library" : `only ${allowed.join(", ")}`}`,
    { path: lib(name), pathNot: TEST },
    { path: "^libs/", pathNot: [name, ...allowed].map(lib) },
  );

/**
 * A package that is known to one library alone.
 * @param {string} name
 * @param {string} packages
 */
const onlyIn = (name, packages) =>
  forbid(
    `${packages.replaceAll(/\W+/g, "-").replaceAll(/^-|-$/g, "")}-only-in-${name}`,
    `only libs/${name} knows ${packages}`,
    { pathNot: [lib(name), TEST, "^libs/testing/", "^bench/"] },
    { path: `(^|/)node_modules/${packages}` },
  );

/** A file of a service: $1 is the service. Standalone is none: it puts them all together. */
const service = (/** @type {string} */ path) => `^services/(?!standalone/)([^/]+)/src/${path}`;

const layers = [
  layer("contracts", []),
  layer("bus", ["contracts"]),
  layer("state", ["contracts"]),
  layer("telegram", ["contracts"]),
  layer("telegram-sim", ["telegram"]),
  layer("service", ["contracts", "bus", "state", "telegram"]),
];

const borders = [
  forbid("no-cycles", "imports never go round", {}, { circular: true }),
  forbid("resolvable", "every import is found", {}, { couldNotResolve: true }),
  forbid(
    "service-never-another",
    "a service listens to another's events, or calls its HTTP API; it never imports it",
    { path: "^services/([^/]+)/", pathNot: "^services/standalone/" },
    { path: "^services/", pathNot: "^services/$1/" },
  ),
  forbid(
    "libs-see-no-service",
    "a library knows no service, and nothing of deploy or bench",
    { path: "^libs/" },
    { path: "^(services|deploy|bench)/" },
  ),
  forbid(
    "services-see-no-deploy",
    "nothing depends on how it is deployed or measured",
    { path: "^services/" },
    { path: "^(deploy|bench)/" },
  ),
  forbid(
    "testing-only-in-tests",
    "what is made for tests stays out of what runs; the simulator is also part of standalone and benchmarks",
    { path: "^(libs|services)/", pathNot: [TEST, "^libs/testing/"] },
    { path: "^libs/testing/" },
  ),
  forbid(
    "contracts-only-zod",
    "contracts depend on zod alone",
    { path: lib("contracts"), pathNot: TEST },
    { path: `${NOT_TELEBUS}(?!.*node_modules/zod/)` },
  ),
  forbid(
    "simulator-shares-only-types",
    "of libs/telegram the simulator takes the Bot API's types alone: a mistake must not hide in both client and server",
    { path: lib("telegram-sim"), pathNot: TEST },
    { path: lib("telegram"), pathNot: `${lib("telegram")}src/bot-api-(schema|results)\\.ts$` },
  ),
  onlyIn("bus", "@nats-io/"),
  onlyIn("state", "ioredis/"),
  onlyIn("telegram", "telegraf/"),
];

const insideAService = [
  forbid(
    "tables-only-by-store",
    "only the store touches tables; service.ts hands on those that libs/service keeps",
    {
      path: service(""),
      pathNot: [
        TEST,
        "store\\.ts$",
        "^services/[^/]+/src/(service|tables)\\.ts$",
        "^services/[^/]+/src/tables/",
      ],
    },
    { path: service("(tables\\.ts$|tables/)") },
  ),
  forbid(
    "domain-is-pure",
    "domain imports domain and the words it speaks in: contracts, what libs/telegram says of updates, zod, RE2's patterns",
    { path: service("domain/"), pathNot: TEST },
    { pathNot: ["^services/$1/src/domain/", lib("contracts"), lib("telegram"), "node_modules/(zod|re2js)/"] },
  ),
  forbid(
    "config-by-main-and-service",
    "config is read by main and service alone",
    { path: service(""), pathNot: [TEST, "^services/[^/]+/src/(main|service|index|config)\\.ts$"] },
    { path: service("config\\.ts$") },
  ),
  forbid(
    "service-on-top",
    "service.ts knows its handlers, never the other way round",
    { path: service("(handlers|http|domain|store|tables)"), pathNot: TEST },
    { path: service("(service|main|index)\\.ts$") },
  ),
];

export default {
  forbidden: [...layers, ...borders, ...insideAService],
  options: {
    // TypeScript 7 has no API for other tools to parse with.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // Pages are written in JSX, which this parser does not read; no code outside of them imports theirs.
    exclude: {
      path: "(^|/)dist/|^deploy/(templates|tests/fixtures)/|^libs/telegram-sim/page/src/|^services/admin/web/src/",
    },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "node", "default", "types"],
    },
  },
};
