import { unescapeField } from "../fields.js";
import { FIRST_CHARACTER, type TableText } from "./core-format.js";

/** The rows of a table, by column: one number per row, no objects. */
export interface Table {
  /** Service names, or letters of a status. */
  readonly names: readonly string[];
  /** The first port, or -1. */
  readonly first: Int32Array;
  /** The last port, or -1. */
  readonly last: Int32Array;
  /** One character per row: its transport protocols, and whether unauthorized use is reported. */
  readonly bits: string;
  /** How many rows have a port; they come first. */
  readonly withPort: number;
  /** The rows that hold a range of ports. */
  readonly ranges: readonly number[];
  /** By row: the name that a historic one is an alias to. */
  readonly aliases: ReadonlyMap<number, string>;
}

/** The bits of a row. */
export function readBits({ bits }: Pick<Table, "bits">, row: number): number {
  return bits.charCodeAt(row) - FIRST_CHARACTER;
}

/** Reads a table; its rows keep their order. */
export function decodeTable({ names, bits, ports, ranges, aliases }: TableText): Table {
  return {
    names: decodeNames(names),
    ...decodePorts(decodeNumbers(ports), decodeNumbers(ranges), bits.length),
    bits,
    aliases: decodeAliases(aliases),
  };
}

/** Names are separated by bars: a line break needs an escape in a string literal, and every escape slows the import. */
export function decodeNames(text: string): readonly string[] {
  const names = text.split("|");
  return text.includes("\\") ? names.map(unescapeField) : names;
}

/** The engine's own JSON parser: at the first look-up it takes a tenth of the time of a loop, which is not compiled yet. */
function decodeNumbers(text: string): readonly number[] {
  return JSON.parse(`[${text}]`);
}

function decodePorts(
  distances: readonly number[],
  more: readonly number[],
  rows: number,
): Pick<Table, "first" | "last" | "withPort" | "ranges"> {
  const first = new Int32Array(rows).fill(-1);
  let port = 0;
  for (let row = 0; row < distances.length; row++) {
    port += distances[row] ?? 0;
    first[row] = port;
  }
  const last = first.slice();
  const ranges: number[] = [];
  for (let at = 0; at < more.length; at += 2) {
    const row = more[at] ?? 0;
    last[row] = (first[row] ?? 0) + (more[at + 1] ?? 0);
    ranges.push(row);
  }
  return { first, last, withPort: distances.length, ranges };
}

function decodeAliases(text: string): ReadonlyMap<number, string> {
  const lines = text === "" ? [] : text.split("\n");
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf("\t");
      return [Number.parseInt(line.slice(0, tab), 36), unescapeField(line.slice(tab + 1))];
    }),
  );
}

/**
 * Reads the exceptions to the order of rows.
 *
 * @returns keys that end in a slash and the index of the transport protocol: `"80/0"` -> `"http"`
 */
export function decodeExceptions(text: string): ReadonlyMap<string, string> {
  const lines = text === "" ? [] : text.split("\n");
  return new Map(
    lines.map((line) => {
      const [key = "", bit = "", value = ""] = line.split("\t");
      return [`${unescapeField(key)}/${Math.log2(Number.parseInt(bit, 36))}`, unescapeField(value)];
    }),
  );
}
