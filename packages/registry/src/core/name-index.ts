import { getServices } from "./services.js";

let index: ReadonlyMap<string, readonly number[]> | undefined;

const NO_ROWS: readonly number[] = [];

/** The rows of a name, compared without regard to the case of ASCII letters (RFC 6335 section 5.1). */
export function findRowsByName(serviceName: string): readonly number[] {
  index ??= buildIndex();
  return index.get(serviceName) ?? index.get(toLowerCase(serviceName)) ?? NO_ROWS;
}

function buildIndex(): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const { names } = getServices();
  for (let row = 0; row < names.length; row++) {
    const key = toLowerCase(names[row] ?? "");
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
  return rows;
}

/** Of ASCII letters alone: `toLowerCase` would take the Kelvin sign for a k. */
function toLowerCase(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}
