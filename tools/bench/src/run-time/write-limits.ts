import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as registry from "@ianakit/registry";
import * as tcp from "@ianakit/tcp";

/** Modules that nothing does better than, in a folder that is to be removed. */
export interface Limits {
  readonly folder: string;
  /** A module that holds nothing. */
  readonly empty: string;
  /** One object with every constant of TCP: its module has one export instead of thousands. */
  readonly object: string;
  /** Two `Map`s of every TCP port and name, written out, which has but one of the registry's many columns. */
  readonly map: string;
}

export function writeLimits(): Limits {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  const write = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return pathToFileURL(file).href;
  };
  const services = [...registry.assignments()].filter(
    ({ transport, ports }) => transport === "tcp" && ports !== undefined,
  );
  const ports = services.map(({ ports: range, serviceName }) => [range?.first, serviceName]);
  const names = ports.map(([port, name]) => [name, port]);
  return {
    folder,
    empty: write("empty.mjs", ""),
    object: write("object.mjs", `export default ${JSON.stringify(tcp)};`),
    map: write(
      "map.mjs",
      `export const nameOf = new Map(${JSON.stringify(ports)});export const portOf = new Map(${JSON.stringify(names)});`,
    ),
  };
}
