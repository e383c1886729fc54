import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { RegistryCase } from "../judge/verdict.js";
import { listFaultyRows } from "../model/list-faulty-rows.js";
import { toModelRow } from "../model/model-row.js";
import { printCells } from "../model/print-cells.js";
import { type Cells, readCells } from "../model/read-cells.js";
import { HOSTILE_NAMES, HOSTILE_TEXTS } from "./hostile-texts.js";

const realRegistry = new URL("../../../../data/service-names-port-numbers.csv", import.meta.url);
const realRows = readCells(readFileSync(realRegistry, "utf8")) ?? [];

/** Texts that are hostile wherever they stand, alone, together and many times over. */
export const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...HOSTILE_TEXTS), { minLength: 2, maxLength: 4 })
      .map((texts) => texts.join("")),
  },
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.integer({ min: 1, max: 300 }))
    .map(([text, times]) => text.repeat(times)),
);
const text = fc.oneof(
  fc.constant(""),
  fc.constantFrom("World Wide Web HTTP", "Unassigned", "Reserved", "any private file service"),
  hostileText,
);

const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...HOSTILE_NAMES) },
  fc.constant(""),
  hostileText,
  fc.constantFrom("x".repeat(10_000), "-".repeat(300), "é".repeat(500)),
);
const port = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.constantFrom("", "0", "1", "2", "80", "1023", "1024", "8080", "49151", "49152", "65535"),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom("0-0", "1-2", "1-80", "80-90", "79-81", "65534-65535", "1000-1100"),
  },
  fc.constantFrom(
    ..."00080 8e1 0x50 65535-65536 65536 -1 1- 2-1 1-2-3 80.0 8_0 ８０ ٨٠ Infinity __proto__ 99999999999".split(
      " ",
    ),
  ),
);
const transport = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("", "tcp", "tcp", "udp", "sctp", "dccp") },
  fc.constantFrom("TCP", "tcp ", "tcp\n", "quic", "__proto__", "constructor"),
);
const date = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("", "2010-01", "2010-01-31", "2012-02-29") },
  fc.constantFrom("2010-02-30", "0000-00", "2010-13", "2010-1-1", "10-01-01", "2010-01-01T00:00", "*/"),
);
const serviceCode = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("", "", "", "0", "1145656131", "4294967295") },
  fc.constantFrom("4294967296", "1e3", "-0", "00", "SC:DISC", "0x10"),
);
const notes = fc.oneof(
  text,
  name.map((target) => `This entry is an alias to "${target}"`),
  name.map((target) => `This is a duplicate of the "${target}" service`),
  fc.constantFrom(
    "Not a service type",
    "Defined TXT keys: Not a real service type",
    "Defined TXT keys: None",
  ),
  fc.tuple(text, hostileText).map(([before, keys]) => `${before}Defined TXT keys: ${keys}`),
  fc
    .array(fc.constantFrom("a", "A", "a=<b>", "__proto__", "constructor=", "txtvers", "x*y"), {
      minLength: 1,
    })
    .map((keys) => `Defined TXT keys: ${keys.join(", ")}`),
);

const people = text.map((id) => `[${id}]`);
const madeRow: fc.Arbitrary<Cells> = fc.tuple(
  ...[name, port, transport, text, people, people, date, date, text, serviceCode, text, notes],
);
const mutation = fc.record({
  column: fc.nat(11),
  text: hostileText,
  mode: fc.constantFrom("replace", "append", "prepend", "within"),
});
const realRow: fc.Arbitrary<Cells> = fc
  .tuple(fc.nat(realRows.length - 1), fc.array(mutation, { maxLength: 3 }))
  .map(([at, mutations]) => mutations.reduce(mutateCell, realRows[at] ?? []));

function mutateCell(
  cells: Cells,
  { column, text: hostile, mode }: { column: number; text: string; mode: string },
): Cells {
  return cells.map((cell, at) => {
    if (at !== column) return cell;
    if (mode === "replace") return hostile;
    if (mode === "append") return cell + hostile;
    if (mode === "prepend") return hostile + cell;
    return cell.slice(0, cell.length >> 1) + hostile + cell.slice(cell.length >> 1);
  });
}

const rows = fc.array(fc.oneof(madeRow, madeRow, realRow), { maxLength: 20 });

/** Most registries hold no row that they must not: else nearly all would be refused at once. */
const registryRows = fc
  .tuple(rows, fc.integer({ min: 0, max: 9 }))
  .map(([made, luck]) => (luck < 2 ? made : keepLegalRows(made)));

function keepLegalRows(made: readonly Cells[]): readonly Cells[] {
  for (let rest = made.map(toModelRow); ; ) {
    const faulty = listFaultyRows(rest);
    if (faulty.size === 0) return rest.map(({ cells }) => cells);
    rest = rest.filter((row) => !faulty.has(row));
  }
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(8),
  insert: fc.oneof(
    fc.constantFrom('"', '""', ",", "\r", "\n", "\r\n", "\0", "\ufeff", "\u2028"),
    hostileText,
  ),
});

/** A text with a part of it cut out and another put there; `at` is 0 for its start and 1 for its end. */
function applyEdit(
  csv: string,
  { at, remove, insert }: { at: number; remove: number; insert: string },
): string {
  const position = Math.floor(at * csv.length);
  return csv.slice(0, position) + insert + csv.slice(position + remove);
}

/** A registry's text; of some, a few places are cut and changed as in a broken download. */
const registryText = fc
  .tuple(
    registryRows,
    fc.constantFrom("\r\n", "\n"),
    fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(edit, { minLength: 1, maxLength: 3 })),
  )
  .map(([made, lineEnd, edits]) => edits.reduce(applyEdit, printCells(made, lineEnd)));

/** Random and mutated registries, a third of them updates of another. */
export const arbitraryRegistry: fc.Arbitrary<RegistryCase> = fc.record({
  csv: registryText,
  before: fc.option(
    registryRows.map((made) => printCells(made)),
    { freq: 2, nil: undefined },
  ),
});
