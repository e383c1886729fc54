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
  /** By row: the name that a historic one is an alias to. */
  readonly aliases: ReadonlyMap<number, string>;
}

/** The bit of rows whose ports are reported to be used without authorization. */
export const UNAUTHORIZED_USE_BIT = 32;

const FIRST_CHARACTER = 48;
const HYPHEN = 45;

/** The bits of a row. */
export function readBits({ bits }: Table, row: number): number {
  return bits.charCodeAt(row) - FIRST_CHARACTER;
}

/** Reads columns of names, bits, ports and aliases, as the generator writes them. */
export function readTable(names: string, bits: string, ports: string, aliases: string): Table {
  const lines = names.split("\n");
  return {
    names: names.includes("\\") ? lines.map(unescapeField) : lines,
    ...readPorts(ports, bits.length),
    bits,
    aliases: readAliases(aliases),
  };
}

/** A line a row in base 36: how far its first port is from the row before, and after a hyphen how many more it has. */
function readPorts(text: string, rows: number): Pick<Table, "first" | "last" | "withPort"> {
  const first = new Int32Array(rows).fill(-1);
  const last = new Int32Array(rows).fill(-1);
  let port = 0;
  let withPort = 0;
  for (let at = 0, row = 0; row < rows; at++, row++) {
    const distanceStart = at;
    let distance = 0;
    for (; isDigit(text.charCodeAt(at)); at++) distance = distance * 36 + toDigit(text.charCodeAt(at));
    if (at === distanceStart) continue;
    port += distance;
    first[row] = port;
    withPort = row + 1;
    let more = 0;
    if (text.charCodeAt(at) === HYPHEN) {
      for (at++; isDigit(text.charCodeAt(at)); at++) more = more * 36 + toDigit(text.charCodeAt(at));
    }
    last[row] = port + more;
  }
  return { first, last, withPort };
}

/** Neither a line feed nor a hyphen, nor NaN past the end. */
function isDigit(code: number): boolean {
  return code >= FIRST_CHARACTER;
}

function toDigit(code: number): number {
  return code < 58 ? code - FIRST_CHARACTER : code - 87;
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
