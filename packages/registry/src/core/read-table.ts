import { unescapeField } from "../rows/unescape-field.js";

/** Rows of the generated text in columns: a number a row, no object. */
export interface Table {
  /** Service names, or letters of a status. */
  readonly names: readonly string[];
  /** The first port, -1 for none. */
  readonly first: Int32Array;
  /** The last port, -1 for none. */
  readonly last: Int32Array;
  /** Transport protocols, and whether unauthorized use is reported. */
  readonly bits: Uint8Array;
  /** By row: the name that a historic one is an alias to. */
  readonly aliases: ReadonlyMap<number, string>;
}

/** The bit of rows whose ports are reported to be used without authorization. */
export const UNAUTHORIZED_USE_BIT = 32;

/** Reads lines of name, bits, ports and alias, as the generator writes them. */
export function readTable(text: string): Table {
  const lines = text === "" ? [] : text.split("\n");
  const names = new Array<string>(lines.length);
  const first = new Int32Array(lines.length).fill(-1);
  const last = new Int32Array(lines.length).fill(-1);
  const bits = new Uint8Array(lines.length);
  const aliases = new Map<number, string>();
  let before = 0;
  for (let row = 0; row < lines.length; row++) {
    const [name = "", flags = "", ports = "", alias] = (lines[row] ?? "").split("\t");
    names[row] = unescapeField(name);
    bits[row] = Number.parseInt(flags, 36);
    if (alias !== undefined) aliases.set(row, unescapeField(alias));
    if (ports === "") continue;
    const hyphen = ports.indexOf("-");
    before += Number.parseInt(ports, 36);
    first[row] = before;
    last[row] = hyphen === -1 ? before : before + Number.parseInt(ports.slice(hyphen + 1), 36);
  }
  return { names, first, last, bits, aliases };
}
