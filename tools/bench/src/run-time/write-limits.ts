import * as registry from "@ianakit/registry";
import * as tcp from "@ianakit/tcp";
import { writePackage } from "../measure/project-folders.js";

/**
 * Writes packages that nothing can beat into a folder: `limit-object` is one object with every constant of TCP, one
 * export instead of thousands; `limit-map` is two `Map`s of every TCP port and name, written out, with only one of the
 * registry's many columns.
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
