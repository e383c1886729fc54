import { unescapeField } from "../rows/unescape-field.js";

/** Rows of the generated text in columns: a number a row, no object. */
export interface Table {
  /** Service names, or letters of a status. */
  readonly names: readonly string[];
  /** The first port, -1 for none. */
  readonly first: Int32Array;
  /** The last port, -1 for none. */
  readonly last: Int32Array;
  /** A character a row: its transport protocols, and whether unauthorized use is reported. */
  readonly bits: string;
  /** How many rows have a port; they come first. */
  readonly withPort: number;
  /** The rows of more than one port. */
  readonly ranges: readonly number[];
  /** By row: the name that a historic one is an alias to. */
  readonly aliases: ReadonlyMap<number, string>;
}

/** Columns as the generator writes them. */
export interface TableText {
  readonly names: string;
  readonly bits: string;
  readonly ports: string;
  readonly ranges: string;
  readonly aliases: string;
}

/** The bit of rows whose ports are reported to be used without authorization. */
export const UNAUTHORIZED_USE_BIT = 32;

const FIRST_CHARACTER = 48;

/** The bits of a row. */
export function readBits({ bits }: Pick<Table, "bits">, row: number): number {
  return bits.charCodeAt(row) - FIRST_CHARACTER;
}

/** Reads columns of names, bits, ports, ranges and aliases. */
export function readTable({ names, bits, ports, ranges, aliases }: TableText): Table {
  return {
    names: readNames(names),
    ...readPorts(readNumbers(ports), readNumbers(ranges), bits.length),
    bits,
    aliases: readAliases(aliases),
  };
}

/** Names between bars: a line break takes an escape in a string literal, and every escape slows the import. */
export function readNames(text: string): readonly string[] {
  const names = text.split("|");
  return text.includes("\\") ? names.map(unescapeField) : names;
}

/** The engine's own reader: at the first look-up, before anything is compiled, it takes a tenth of a loop's time. */
function readNumbers(text: string): readonly number[] {
  return JSON.parse(`[${text}]`);
}

/** How far each first port is from the row before; of each range its row, and how many more ports it has. */
function readPorts(
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

function readAliases(text: string): ReadonlyMap<number, string> {
  const lines = text === "" ? [] : text.split("\n");
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf("\t");
      return [Number.parseInt(line.slice(0, tab), 36), unescapeField(line.slice(tab + 1))];
    }),
  );
}
