import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCompiler, SHORT_VERSIONS, VERSIONS, type Version } from "./run-compiler.js";

const consumers = fileURLToPath(new URL("../consumers", import.meta.url));
const FILES = ["types/transports.ts", "types/dns-sd.ts", "types/registry.ts"];
const STRICTEST = [
  "--noEmit",
  "--strict",
  "--target",
  "es2022",
  "--isolatedModules",
  "--verbatimModuleSyntax",
  "--skipLibCheck",
  "false",
  "--exactOptionalPropertyTypes",
  "--noUncheckedIndexedAccess",
];

/** The two ways in which an ESM project finds packages. */
const RESOLUTIONS = [
  { module: "node16", resolution: "node16" },
  { module: "esnext", resolution: "bundler" },
] as const;
type Resolution = (typeof RESOLUTIONS)[number];

/** How a version finds packages, and whether it is always tried: the newest both ways, the others by turns. */
const CELLS = VERSIONS.flatMap((version, place) =>
  RESOLUTIONS.map((resolution, way) => ({
    version,
    ...resolution,
    isShort: SHORT_VERSIONS.includes(version) && (version === "7" || way === place % RESOLUTIONS.length),
  })),
);
export const SHORT_CELLS = CELLS.filter(({ isShort }) => isShort);
/** Those that `npm run test:long` alone tries. */
export const LONG_CELLS = CELLS.filter(({ isShort }) => !isShort);

/** Compiles `consumers/`, whose wrong lines say that they are. */
export function checkTypes(version: Version, consumer: string, { module, resolution }: Resolution) {
  cpSync(consumers, join(consumer, "types"), { recursive: true });
  const options = [...optionsOf(version), "--module", module, "--moduleResolution", resolution];
  return runCompiler(version, consumer, [...options, ...FILES]);
}

/** Options that a version knows: the enum of a package is no syntax of the consumer's. */
function optionsOf(version: Version): readonly string[] {
  const isOld = /^5\.[0-7]$/.test(version);
  return isOld ? STRICTEST : [...STRICTEST, "--erasableSyntaxOnly"];
}
