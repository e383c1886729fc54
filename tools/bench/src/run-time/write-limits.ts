import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as registry from "@ianakit/registry";
import * as tcp from "@ianakit/tcp";
import { installPackages } from "../measure/install-packages.js";
import { writePackage } from "../measure/write-package.js";

/**
 * Packages that nothing does better than, in a folder: `limit-object` is one object with every constant of
 * TCP, one export instead of thousands; `limit-map` two `Map`s of every TCP port and name, written out, which has but
 * one of the registry's many columns.
 */
export function writeLimits(folder: string): void {
  const services = [...registry.assignments()].filter(
    ({ transport, ports }) => transport === "tcp" && ports !== undefined,
  );
  const ports = services.map(({ ports: range, serviceName }) => [range?.first, serviceName]);
  const names = ports.map(([port, name]) => [name, port]);
  writePackage(folder, "limit-object", `export default ${JSON.stringify(tcp)};`);
  writePackage(
    folder,
    "limit-map",
    `export const nameOf = new Map(${JSON.stringify(ports)});export const portOf = new Map(${JSON.stringify(names)});`,
  );
}

/** A folder, to be removed, with those packages alone, and the URL of the `Map`s. */
export function makeLimitFolder(): { readonly folder: string; readonly map: string } {
  const folder = installPackages([]);
  writeLimits(folder);
  return { folder, map: pathToFileURL(join(folder, "node_modules/limit-map/index.js")).href };
}
