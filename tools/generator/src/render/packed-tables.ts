import { groupBy } from "@ianakit/registry/model";
import { quoteString } from "./print-file.js";

/**
 * A table as string literal types, which template literal types search: `";http=80;https=443;"` for the keys that begin
 * with `h`. An interface of the same entries takes a compiler three times as long to read, and every file that imports it
 * pays for all of them; a single text is searched whole for each name, which makes a union of all names four times as dear.
 */
export type PackedTable = readonly (readonly [start: string, type: string])[];

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

/** Packs entries, whose keys and values do not contain the marks, into a literal type for each first character. */
export function packTable(
  entries: readonly (readonly [key: string, value: string])[],
  marks: Marks,
): PackedTable {
  const starts = groupBy(
    entries,
    ([key]) => key.charAt(0),
    ([key, value]) => `${key}${marks.value}${value}${marks.entry}`,
  );
  return [...starts].map(([start, texts]) => [
    quoteString(start),
    quoteString(`${marks.entry}${texts.join("")}`),
  ]);
}

/** A look-up in packed tables. */
export interface EntrySearch {
  /** The interface of the tables, or a type parameter for one. */
  readonly tables: string;
  /** The type parameter of the key. */
  readonly key: string;
  /** What stands in the template for the value, to be inferred. */
  readonly value: string;
  readonly answer: string;
  /** The type for a key that is in none of them. */
  readonly missing: string;
}

/** The conditional type of a look-up in tables with these marks. */
export function findEntry({ tables, key, value, answer, missing }: EntrySearch, marks: Marks): string {
  const [entry, mark] = [marks.entry, marks.value].map(quoteMark);
  return (
    `\`\${${key}}\` extends \`\${infer Start extends keyof ${tables} & string}\${string}\` ? ` +
    `${tables}[Start] extends \`\${string}${entry}\${${key}}${mark}\${${value}}${entry}\${string}\` ? ${answer} : ${missing} : ${missing}`
  );
}

/** A mark as it is written within a template. */
export function quoteMark(mark: string): string {
  return quoteString(mark).slice(1, -1);
}
