import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { nameProject } from "./consumers.js";

const require = createRequire(import.meta.url);
/** The versions of TypeScript that are measured. */
export const VERSIONS = ["5.9", "6", "7"] as const;
export type Version = (typeof VERSIONS)[number];

/** The cost of checking a consumer; types and instantiations are the same on every machine. */
export interface Check {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly types: number;
  readonly instantiations: number;
}

const FAILED: Check = {
  milliseconds: Number.NaN,
  megabytes: Number.NaN,
  types: Number.NaN,
  instantiations: Number.NaN,
};

/** Checks a consumer of a peer. That of `@homebridge/ciao` does not compile without Node's types where libraries are checked. */
export function checkPeerConsumer(...words: Parameters<typeof checkConsumer>): Check {
  const [, , consumer, isSkippingLibraries] = words;
  if (consumer === "@homebridge/ciao" && !isSkippingLibraries) return FAILED;
  return checkConsumer(...words);
}

/** Checks a consumer in a process of its own. */
export function checkConsumer(
  folder: string,
  version: Version,
  consumer: string,
  isSkippingLibraries: boolean,
): Check {
  const compiler = join(dirname(require.resolve(`typescript-${version}/package.json`)), "bin/tsc");
  const project = ["--project", nameProject(consumer), "--extendedDiagnostics"];
  const options = [...project, "--skipLibCheck", String(isSkippingLibraries)];
  const start = performance.now();
  const output = execFileSync(process.execPath, [compiler, ...options], { cwd: folder, encoding: "utf8" });
  const milliseconds = performance.now() - start;
  const read = (label: string) =>
    Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1] ?? Number.NaN);
  return {
    milliseconds,
    megabytes: read("Memory used") / 1000,
    types: read("Types"),
    instantiations: read("Instantiations"),
  };
}
