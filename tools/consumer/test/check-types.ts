import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCompiler, VERSIONS, type Version } from "./run-compiler.js";

const consumers = fileURLToPath(new URL("../consumers", import.meta.url));
const FILES = ["transports.ts", "dns-sd.ts", "registry.ts"];

/** What the files of `consumers/` rest on. */
export const TYPE_FACTS = [
  "ssh 22/tcp,udp,sctp",
  "m3ua 2905/sctp",
  "discard 9/dccp",
  "x11 6000-6063/tcp",
  "no 4/tcp",
  "coap 5683/tcp,udp",
  "z39-50 210/tcp",
  "z39.50 210/tcp",
  "submissions 465/tcp",
  "urd 465/tcp",
  "no 465/dccp",
  "no htps",
  "no htp",
  "printer 515/tcp,udp",
  "ipps 631/tcp",
  "pdl-datastream 9100/tcp,udp",
  "hp-pdl-datastr 9100/tcp,udp",
  "nut 3493/tcp,udp",
  "hap 661/tcp,udp",
  "1password",
  "sftp-ssh",
  "no no-such",
  "no postgres-ql",
  "no httpz",
  "igmpv3lite 465/udp",
];

const STRICTEST = [
  "--noEmit",
  "--strict",
  "--target",
  "es2022",
  "--isolatedModules",
  "--skipLibCheck",
  "false",
  "--exactOptionalPropertyTypes",
  "--noUncheckedIndexedAccess",
];

/** The ways in which projects find packages. */
const RESOLUTIONS = ["node10", "node16", "nodenext", "bundler"] as const;
type Resolution = (typeof RESOLUTIONS)[number];

const CELLS = VERSIONS.flatMap((version) =>
  RESOLUTIONS.filter((resolution) => version !== "7" || resolution !== "node10").map((resolution) => ({
    version,
    resolution,
  })),
);

/**
 * What is always tried: the newest version, which takes a tenth of the oldest one's time, as in Node. The documents'
 * examples are compiled as for a bundler.
 */
export const SHORT_CELL = { version: "7", resolution: "nodenext" } as const;
/** Those that only `npm run test:long` tries. */
export const LONG_CELLS = CELLS.filter(
  ({ version, resolution }) => version !== SHORT_CELL.version || resolution !== SHORT_CELL.resolution,
);

/**
 * Compiles `consumers/` in one program, with further files of the consumer's; lines with an error are marked by
 * `@ts-expect-error`.
 */
export function checkTypes(
  version: Version,
  consumer: string,
  resolution: Resolution,
  ...further: readonly string[]
) {
  cpSync(consumers, join(consumer, "types"), { recursive: true });
  const files = [
    ...FILES,
    // Resolutions that know both kinds of modules compile a CommonJS project in the same program.
    ...(/^node(?:16|next)$/.test(resolution) ? ["commonjs/main.ts"] : []),
    // TypeScript 5 compares every name with every other one here, which takes a minute.
    ...(version.startsWith("5.") ? [] : ["any-name.ts"]),
  ];
  const options = [...optionsOf(version, resolution), ...files.map((file) => `types/${file}`)];
  return runCompiler(version, consumer, [...options, ...further]);
}

function optionsOf(version: Version, resolution: Resolution): readonly string[] {
  const modules = { node10: "commonjs", node16: "node16", nodenext: "nodenext", bundler: "esnext" } as const;
  return [
    ...STRICTEST,
    "--module",
    modules[resolution],
    "--moduleResolution",
    resolution,
    // The enum of a package is no syntax of the consumer's; a version that does not know the option refuses it.
    ...(/^5\.[0-7]$/.test(version) ? [] : ["--erasableSyntaxOnly"].slice(resolution === "bundler" ? 0 : 1)),
    ...(resolution === "bundler" ? ["--verbatimModuleSyntax"] : []),
    ...(version === "6" && resolution === "node10" ? ["--ignoreDeprecations", "6.0"] : []),
  ];
}
