import { copyFileSync, cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as tcp from "@ianakit/tcp";
import { ENGINES, type Engine } from "../engines/engines.js";
import { installPinned } from "../engines/install-pinned.js";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { compareRounds } from "../measure/compare-rounds.js";
import { installPackages, writePackage } from "../measure/project-folders.js";
import { mapValues, takeRounds } from "../measure/take-turns.js";
import { chooseBestPeer, type Quantity, type Row, type Theme } from "../report/row.js";
import { checkConsumers, type Version } from "../types/check-consumers.js";
import { writeBarePackage, writeConsumer } from "../types/consumers.js";

/** Where the models stand, with a lockfile of their own. */
const MODELS_FOLDER = fileURLToPath(new URL("../../pinned-models/", import.meta.url));

/** A package of names, and one of them. */
interface Subject {
  readonly specifier: string;
  readonly name: string;
}

const OURS = {
  tcp: { specifier: "@ianakit/tcp", name: "HTTPS" },
  "tcp/system": { specifier: "@ianakit/tcp/system", name: "HTTPS" },
  "dns-sd/all": { specifier: "@ianakit/dns-sd/all", name: "PRINTER_TCP" },
} as const satisfies Readonly<Record<string, Subject>>;

const MODELS = {
  OpenTelemetry: { specifier: "@opentelemetry/semantic-conventions", name: "ATTR_SERVER_PORT" },
  "OpenTelemetry, incubating": {
    specifier: "@opentelemetry/semantic-conventions/incubating",
    name: "ATTR_SERVER_PORT",
  },
  "http-status-codes": { specifier: "http-status-codes", name: "StatusCodes" },
  lucide: { specifier: "lucide", name: "Accessibility" },
  "simple-icons": { specifier: "simple-icons", name: "siTypescript" },
} as const satisfies Readonly<Record<string, Subject>>;

const BARE = { "bare constants": { specifier: "bare-tcp", name: "HTTPS" } } as const;
const SUBJECTS = { ...OURS, ...MODELS, ...BARE } as const;
type Name = keyof typeof SUBJECTS;

const ROUNDS = 7;

/** Where ours stand beside the packages of constants that are taken as models. */
export const namesTheme: Theme = {
  title: "Packages of names",
  about: `Packages that export many names, each with its documentation, beside ours, as context: they hold other things, and icons are longer than ports. Check: as in the theme of types, a named import over one of a package of one constant, lower quartiles of 20 rounds. Import: in a new process under this Node, less that of an empty package, lower quartiles of ${ROUNDS}. Ours is \`tcp\`; the best peer is the best of the five, which is of use by the name alone, as the smallest package wins the rest. The limit is as many bare constants as \`tcp\` has. The models are pinned in \`pinned-models/\`, with a lockfile of their own.`,
  groups: [{ name: "per name", measure: measureNames }],
};

async function measureNames(): Promise<readonly Row[]> {
  if (!installPinned(MODELS_FOLDER)) throw new Error("the models are not installed");
  const folder = installPackages(["@ianakit/tcp", "@ianakit/dns-sd"]);
  try {
    cpSync(join(MODELS_FOLDER, "node_modules"), join(folder, "node_modules"), { recursive: true });
    writePackage(folder, "empty", "export const HTTPS = 443;", {
      types: "export declare const HTTPS = 443;\n",
    });
    writeBarePackage(folder, "bare-tcp", tcp);
    const names = countNames(folder);
    return [
      describe("names", "", names),
      ...describeBoth("check, TypeScript 6", names, await measureChecks(folder, "6")),
      ...describeBoth("check, TypeScript 7", names, await measureChecks(folder, "7")),
      ...describeBoth("import", names, await measureImports(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countNames(folder: string): Readonly<Record<Name, number>> {
  const require = createRequire(join(folder, "count.js"));
  const count = (specifier: string) => Object.keys(require(specifier) as object).length;
  return mapValues(SUBJECTS, ({ specifier }) =>
    count(specifier === BARE["bare constants"].specifier ? OURS.tcp.specifier : specifier),
  );
}

type Costs = Readonly<Record<Name, { readonly quartile: number; readonly noise: number }>>;

async function measureChecks(folder: string, version: Version): Promise<Costs> {
  const subjects = { ...SUBJECTS, empty: { specifier: "empty", name: "HTTPS" } };
  for (const [subject, { specifier, name }] of Object.entries(subjects))
    writeConsumer(
      folder,
      subject,
      `import { ${name} } from "${specifier}";\nexport const value = ${name};\n`,
    );
  const checks = await checkConsumers(
    folder,
    version,
    Object.keys(subjects) as (keyof typeof subjects)[],
    true,
  );
  const [problem] = Object.values(checks).flatMap((rounds) => rounds.flatMap((check) => check.problem ?? []));
  if (problem !== undefined) throw new Error(problem);
  const times = mapValues(checks, (rounds) => rounds.map(({ milliseconds }) => milliseconds));
  return mapValues(SUBJECTS, (_, subject) => compareRounds(times[subject], times.empty));
}

async function measureImports(folder: string): Promise<Costs> {
  const [findEngine] = Object.values(ENGINES);
  const engine = findEngine?.() as Engine;
  const program = join(folder, "time-import.js");
  copyFileSync(locateProgram("time-import"), program);
  const time = (specifier: string) => () => runProgram<number>(engine, program, [specifier, "import"]);
  const times = await takeRounds(
    { ...mapValues(SUBJECTS, ({ specifier }) => time(specifier)), empty: time("empty") },
    ROUNDS,
  );
  return mapValues(SUBJECTS, (_, subject) => compareRounds(times[subject], times.empty));
}

/** The milliseconds of packages, and the microseconds of each of their names. */
function describeBoth(what: string, names: Readonly<Record<Name, number>>, costs: Costs): readonly Row[] {
  const noise = mapValues(costs, (cost) => cost.noise);
  const perName = (record: Readonly<Record<Name, number>>) =>
    mapValues(record, (milliseconds, name) => (milliseconds * 1000) / names[name]);
  const times = mapValues(costs, ({ quartile }) => quartile);
  return [
    describe(what, "ms", times, noise),
    {
      ...describe(`${what}, a name`, "µs", perName(times), perName(noise)),
      bestPeer: chooseBestPeer(mapValues(MODELS, (_, model) => perName(times)[model])),
    },
  ];
}

function describe(
  what: string,
  unit: string,
  figures: Readonly<Record<Name, number>>,
  noise?: Readonly<Record<Name, number>>,
): Row {
  const quantify = (name: Name): Quantity => ({
    figure: figures[name],
    unit,
    ...(noise === undefined ? {} : { noise: noise[name] }),
  });
  const { tcp: _tcp, ...others } = OURS;
  return {
    what,
    unit,
    ours: figures.tcp,
    ...(noise === undefined ? {} : { noise: noise.tcp }),
    limit: {
      name: "bare constants",
      figure: figures["bare constants"],
      why: "as many names, of which nothing is said",
    },
    also: mapValues({ ...others, ...MODELS }, (_, name) => quantify(name)),
  };
}
