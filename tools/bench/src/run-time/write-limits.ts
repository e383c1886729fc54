import * as serviceTypes from "@ianakit/dns-sd";
import * as registry from "@ianakit/registry";
import { descriptions } from "@ianakit/registry/details";
import * as tcp from "@ianakit/tcp";
import * as system from "@ianakit/tcp/system";
import { printBareText } from "../measure/bare-texts.js";
import { writePackage } from "../measure/project-folders.js";

/** Why nothing is imported in less time than these. */
export const LIMITS = {
  "bare exports": "each export is a binding: about 2 µs",
  "one object": "an engine makes the object",
  "one string": "an engine reads the text, and nothing of what is in it",
  "bare Map": "an engine makes the Map",
  "empty package": "a file is found and run",
} as const;

export type LimitName = keyof typeof LIMITS;

/**
 * Writes packages that nothing can beat into a folder: `limit-exports-…` export the same constants and nothing else, as
 * CommonJS an object of them; `limit-object` is one object with every constant of TCP; `limit-text-…` is one string of
 * what the look-ups know; `limit-map` is two `Map`s of every TCP port and name, written out, with only one of the
 * registry's many columns.
 */
export function writeLimits(folder: string): void {
  writeExports(folder, "limit-exports-tcp", tcp);
  writeExports(folder, "limit-exports-system", system);
  writeExports(folder, "limit-exports-dns-sd", serviceTypes);
  writeDefault(folder, "limit-object", JSON.stringify(tcp));
  writeDefault(folder, "limit-text-registry", JSON.stringify(printBareText("registry")));
  writeDefault(folder, "limit-text-details", JSON.stringify([...descriptions()].join("\n")));
  const services = [...registry.assignments()].filter(
    ({ transport, ports }) => transport === "tcp" && ports !== undefined,
  );
  const ports = services.map(({ ports: range, serviceName }) => [range?.first, serviceName]);
  const names = ports.map(([port, name]) => [name, port]);
  writePackage(
    folder,
    "limit-map",
    `export const nameOf = new Map(${JSON.stringify(ports)});export const portOf = new Map(${JSON.stringify(names)});`,
  );
}

function writeExports(folder: string, name: string, values: Readonly<Record<string, unknown>>): void {
  const constants = Object.entries(values).filter(([, value]) => typeof value !== "function");
  const code = `export const ${constants.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(",")};`;
  writePackage(folder, name, code, {
    commonJs: `module.exports=${JSON.stringify(Object.fromEntries(constants))};`,
  });
}

function writeDefault(folder: string, name: string, value: string): void {
  writePackage(folder, name, `export default ${value};`, { commonJs: `module.exports=${value};` });
}
