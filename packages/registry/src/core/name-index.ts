import { decodeNames } from "../formats/core/decode-core.js";
import { escapeField, unescapeField } from "../formats/fields.js";
import { SERVICE_NAMES } from "../generated/core.js";
import { getServices } from "./services.js";

type Rows = number | readonly number[];

/** A scan takes 0.03 ms, building the index 3 ms: a program that asks for a few names never pays for it. */
const SCANS_BEFORE_INDEX = 50;

let fields: string | undefined;
let index: ReadonlyMap<string, Rows> | undefined;
let scans = 0;

/** The rows of a name, compared without regard to the case of ASCII letters (RFC 6335 section 5.1). */
export function findRowsByName(serviceName: string): readonly number[] {
  if (index !== undefined) {
    const rows = index.get(serviceName) ?? index.get(lowerCase(serviceName)) ?? [];
    return typeof rows === "number" ? [rows] : rows;
  }
  scans++;
  if (scans > SCANS_BEFORE_INDEX) index = buildIndex(decodeNames(lowerCase(SERVICE_NAMES)));
  const { names } = getServices();
  return [...findSpellings(serviceName)]
    .flatMap((spelling) => findPlaces(names, spelling))
    .sort((left, right) => left - right);
}

/** Every spelling in which a name is registered. Searching one long string is faster than splitting it. */
function findSpellings(serviceName: string): ReadonlySet<string> {
  fields ??= `|${lowerCase(SERVICE_NAMES)}|`;
  const field = `|${lowerCase(escapeField(serviceName))}|`;
  const spellings = new Set<string>();
  for (let at = fields.indexOf(field); at !== -1; at = fields.indexOf(field, at + 1))
    spellings.add(unescapeField(SERVICE_NAMES.slice(at, at + field.length - 2)));
  return spellings;
}

function findPlaces(names: readonly string[], name: string): readonly number[] {
  const places: number[] = [];
  for (let at = names.indexOf(name); at !== -1; at = names.indexOf(name, at + 1)) places.push(at);
  return places;
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

/** Lower-cases ASCII letters only: `toLowerCase` would turn the Kelvin sign into a k (RFC 6335 section 5.1). */
export function lowerCase(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
