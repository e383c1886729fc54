import { quoteString } from "./print-file.js";

/**
 * A table as one string literal type, which template literal types search: `";http=80;https=443;"`. An interface of the
 * same entries takes a compiler three times as long to read, and every file that imports it pays for all of them.
 */
export interface PackedTable {
  /** The literal type. */
  readonly type: string;
  /** The template literal type that the table is assignable to if it has a key; its value is to be inferred. */
  readonly matchEntry: (key: string, value: string) => string;
}

/** Characters that stand before an entry, between its key and its value, and between the parts of a value. */
export interface Marks {
  readonly entry: string;
  readonly value: string;
  readonly part: string;
}

/** None of them has a meaning within a template, or occurs in a service name of RFC 6335 or a historic one. */
const USUAL_MARKS = [";", "=", "|", ",", "!", "~", "<", ">", "@"];

/** Marks that occur in none of the texts, whatever these are, so that no text is mistaken for an entry's end. */
export function chooseMarks(texts: readonly string[]): Marks {
  const used = new Set(texts.join(""));
  const unusual = Array.from({ length: used.size + 3 }, (_, index) => String.fromCharCode(0x100 + index));
  const [entry = "", value = "", part = ""] = [...USUAL_MARKS, ...unusual].filter((mark) => !used.has(mark));
  return { entry, value, part };
}

/** Packs entries, whose keys and values do not contain the marks, into one literal type. */
export function packTable(
  entries: readonly (readonly [key: string, value: string])[],
  marks: Marks,
): PackedTable {
  const [entry, mark] = [marks.entry, marks.value].map(quoteMark);
  return {
    type: quoteString(
      `${marks.entry}${entries.map(([key, value]) => `${key}${marks.value}${value}${marks.entry}`).join("")}`,
    ),
    matchEntry: (key, value) => `\`\${string}${entry}\${${key}}${mark}\${${value}}${entry}\${string}\``,
  };
}

/** A mark as it is written within a template. */
export function quoteMark(mark: string): string {
  return quoteString(mark).slice(1, -1);
}

/** A union of literals, on one line: `never` without any. */
export function printUnion(literals: readonly string[]): string {
  return literals.length === 0 ? "never" : literals.join("|");
}
