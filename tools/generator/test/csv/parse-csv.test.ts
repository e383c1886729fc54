import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/csv/parse-csv.js";

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}

describe("parseCsv", () => {
  it("tells the line each record starts on, whatever the line ends within fields", () => {
    const { records } = parseCsv('a,b\r\n"x\ny",2\r\n"p\r\nq",4\r\n5,6\r\n');
    expect(records).toEqual([
      { line: 1, fields: ["a", "b"] },
      { line: 2, fields: ["x\ny", "2"] },
      { line: 4, fields: ["p\r\nq", "4"] },
      { line: 6, fields: ["5", "6"] },
    ]);
  });

  it("takes LF alone as a row end, and drops a byte-order mark", () => {
    expect(parseCsv("\ufeffa,b\n1,2\n").records.map(({ fields }) => fields)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("tells the row and the field of a quote that is never closed, and reads what stands before", () => {
    const { records, problems } = parseCsv('a,b\r\n"x\ny",2\r\n3,"open\r\n5,6\r\n');
    expect(records.map(({ fields }) => fields)).toEqual([
      ["a", "b"],
      ["x\ny", "2"],
    ]);
    expect(problems).toEqual([
      expect.objectContaining({ line: 4, rule: "csv-quotes", message: expect.stringContaining("field 2") }),
    ]);
    expect(parseCsv('a"b\r\n')).toMatchObject({ records: [], problems: [{ line: 1 }] });
  });

  it("tells that a file is cut within its last row", () => {
    expect(parseCsv("a,b\r\n1,2").problems).toEqual([
      expect.objectContaining({ line: 2, rule: "complete-file" }),
    ]);
    expect(parseCsv("a,b\r\n1,2\r\n").problems).toEqual([]);
  });

  it("reads back every table that is written by the rules of RFC 4180", () => {
    const tables = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(tables, fc.constantFrom("\r\n", "\n"), (table, end) => {
        const text = table.map((fields) => fields.map(quote).join(",") + end).join("");
        expect(parseCsv(text).records.map(({ fields }) => fields)).toEqual(table);
      }),
    );
  });

  it("ends with records or problems on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "a", "\ufeff") }), (text) => {
        const { records, problems } = parseCsv(text);
        expect(records.length > 0 || problems.length > 0 || text.replace("\ufeff", "") === "").toBe(true);
      }),
    );
  });
});
