import { SERVICE_NAMES } from "../generated/core.js";
import { lowerCase } from "./lower-case.js";
import { readNames } from "./read-table.js";

type Rows = number | readonly number[];

/** A scan takes 0.03 ms, building the index 3 ms: a program that asks for a few names never pays for it. */
const SCANS_BEFORE_INDEX = 50;

let keys: readonly string[] | undefined;
let index: ReadonlyMap<string, Rows> | undefined;
let scans = 0;

/** The rows of a name, compared without regard to the case of ASCII letters (RFC 6335 section 5.1). */
export function findRowsByName(serviceName: string): readonly number[] {
  if (index !== undefined) {
    const rows = index.get(serviceName) ?? index.get(lowerCase(serviceName)) ?? [];
    return typeof rows === "number" ? [rows] : rows;
  }
  keys ??= readNames(lowerCase(SERVICE_NAMES));
  scans++;
  if (scans > SCANS_BEFORE_INDEX) index = buildIndex(keys);
  return scan(keys, lowerCase(serviceName));
}

function scan(names: readonly string[], key: string): readonly number[] {
  const rows: number[] = [];
  for (let row = names.indexOf(key); row !== -1; row = names.indexOf(key, row + 1)) rows.push(row);
  return rows;
}

/** Most names have one row: a list for each would double the time. */
function buildIndex(names: readonly string[]): ReadonlyMap<string, Rows> {
  const rows = new Map<string, number | number[]>();
  for (let row = 0; row < names.length; row++) {
    const key = names[row] ?? "";
    const known = rows.get(key);
    if (known === undefined) rows.set(key, row);
    else if (typeof known === "number") rows.set(key, [known, row]);
    else known.push(row);
  }
  return rows;
}
