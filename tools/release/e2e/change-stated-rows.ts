import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmbeddedRow } from "../../../vitest.embedded-rows.js";
import { FIRM_SERVICES } from "../../../vitest.resting-on.js";

/** What the tests of some workspaces name: words and numbers, and what `restingOn` says is not there. */
interface Stated {
  readonly words: ReadonlySet<string>;
  readonly absentNames: readonly string[];
  readonly absentPorts: readonly number[];
}

export function readStated(root: string, workspaces: readonly string[]): Stated {
  const text = workspaces
    .flatMap((workspace) => {
      const folder = join(root, workspace, "test");
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
      return files
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(join(folder, file), "utf8"));
    })
    .join("\n");
  const match = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
  return {
    words: new Set(match(/([\w.+*/-]+)/g).map((word) => word.toLowerCase())),
    absentNames: [...new Set(match(/"no ([a-z][\w-]*)"/g))],
    absentPorts: [...new Set(match(/"no (\d+)[/"]/g).map(Number))],
  };
}

/** Enough free User Ports, none of them in a range that is reserved. */
const FREE_PORTS = Array.from({ length: 1800 }, (_, index) => 45_200 + index);

/**
 * An honest snapshot, and the hardest for examples: each service that the tests name has moved, has another name or other
 * transport protocols, or is gone, one after the other, and what they say is not registered is. Historic names go with
 * their services. What a test may state without a word stays.
 */
export function changeStatedRows(rows: readonly EmbeddedRow[], stated: Stated): readonly EmbeddedRow[] {
  const firmPorts = new Set(rows.filter(isFirm).map(portOf));
  const known = new Set(rows.map((row) => nameOf(row).toLowerCase()));
  const isTaken = new Set(rows.filter((row) => nameOf(row) !== "").map(portOf));
  const free = FREE_PORTS.filter((port) => !isTaken.has(`${port}`));
  const places = new Map<string, string>();
  const placeOf = (port: string): string => {
    const place = places.get(port) ?? `${free.shift()}`;
    places.set(port, place);
    return place;
  };
  const changed = rows.filter(
    (row) => stated.words.has(nameOf(row).toLowerCase()) && !firmPorts.has(portOf(row)) && !isFirm(row),
  );
  const names = [...new Set(changed.map((row) => nameOf(row).toLowerCase()))].toSorted();
  const kindOf = new Map(names.map((name, index) => [name, index % 4]));
  const kept = rows.flatMap((row): readonly EmbeddedRow[] => {
    const kind = firmPorts.has(portOf(row)) ? undefined : kindOf.get(nameOf(row).toLowerCase());
    if (kind === undefined) return isAliasOf(row, kindOf) ? [] : [row];
    if (kind === 0 || isAliasOf(row, kindOf)) return [];
    if (kind === 1) return [{ ...row, "Service Name": `new-${names.indexOf(nameOf(row).toLowerCase())}` }];
    if (kind === 2 && portOf(row) !== "") return [{ ...row, "Port Number": placeOf(portOf(row)) }];
    return row["Transport Protocol"] === "tcp" ? [] : [{ ...row, "Transport Protocol": "tcp" }];
  });
  const newcomers = [
    ...stated.absentNames
      .filter((name) => !known.has(name))
      .map((name) => [name, `${free.shift()}`] as const),
    ...stated.absentPorts
      .filter((port) => port < 49_152 && !isTaken.has(`${port}`))
      .map((port) => [`newly-${port}`, `${port}`] as const),
  ];
  return dropRepeated([
    ...kept,
    ...newcomers.map(([name, port]) => ({
      "Service Name": name,
      "Port Number": port,
      "Transport Protocol": "tcp",
      Description: `${name} of somebody`,
    })),
  ]);
}

function nameOf(row: EmbeddedRow): string {
  return row["Service Name"] ?? "";
}

function portOf(row: EmbeddedRow): string {
  return row["Port Number"] ?? "";
}

function isFirm(row: EmbeddedRow): boolean {
  return FIRM_SERVICES.has(nameOf(row).toLowerCase()) && portOf(row) !== "";
}

/** Whether a row is a historic name of a service that has changed. */
function isAliasOf(row: EmbeddedRow, changed: ReadonlyMap<string, number>): boolean {
  const [, target = ""] = /This entry is an alias to "([^"]+)"/.exec(row["Assignment Notes"] ?? "") ?? [];
  return changed.has(target.toLowerCase());
}

/** The registry has a service once at a port over a transport protocol. */
function dropRepeated(rows: readonly EmbeddedRow[]): readonly EmbeddedRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const place = `${nameOf(row).toLowerCase()} ${portOf(row)}/${row["Transport Protocol"]}`;
    if (nameOf(row) === "" || !seen.has(place)) return seen.add(place) !== undefined;
    return false;
  });
}
