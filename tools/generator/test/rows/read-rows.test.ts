import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/csv/parse-csv.js";
import { checkRowCount, readRows, SMALLEST_ROW_COUNT } from "../../src/rows/read-rows.js";
import { makeCsv, makeRow } from "../make-csv.js";

function read(text: string) {
  return readRows(parseCsv(text).records);
}

describe("readRows", () => {
  it("takes the line ends of Windows within a field for the registry's own", () => {
    const { rows } = read(makeCsv([makeRow("http 80 tcp", { description: "World\r\nWide" })]));
    expect(rows[0]).toMatchObject({ description: "World\nWide" });
  });

  it("gives every column its name and every row its line", () => {
    const { rows, problems } = read(
      makeCsv([makeRow("http 80 tcp", { description: "World\nWide" }), makeRow("https 443 tcp")]),
    );
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({
      line: 2,
      serviceName: "http",
      portNumber: "80",
      transportProtocol: "tcp",
    });
    expect(rows[1]).toMatchObject({ line: 4, serviceName: "https" });
  });

  it("takes the header of the years before 2019", () => {
    const old = makeCsv([makeRow("http 80 tcp")]).replace(
      "Unauthorized Use Reported",
      "Known Unauthorized Uses",
    );
    expect(read(old).problems).toEqual([]);
  });

  it("refuses any other header and says which column", () => {
    const swapped = makeCsv([]).replace("Service Name,Port Number", "Port Number,Service Name");
    expect(read(swapped).problems).toEqual([
      expect.objectContaining({ line: 1, column: { number: 1, name: "Service Name" }, rule: "header" }),
      expect.objectContaining({ line: 1, column: { number: 2, name: "Port Number" }, rule: "header" }),
    ]);
  });

  it("refuses a missing column, an additional one, and an empty file", () => {
    expect(read("Service Name,Port Number\r\n").problems).toHaveLength(10);
    expect(read(makeCsv([]).replace("\r\n", ",More\r\n")).problems[0]?.message).toContain('"More"');
    expect(read("").problems[0]?.message).toContain("empty");
  });

  it("tells every row of a wrong length", () => {
    const text = `${makeCsv([makeRow("http 80 tcp")])}short,1,tcp\r\nlong${",".repeat(12)}\r\n`;
    expect(read(text).problems.map(({ line, message }) => [line, message])).toEqual([
      [3, "expected 12 fields, found 3"],
      [4, "expected 12 fields, found 13"],
    ]);
  });

  it("reads a field that a copy has given CRLF line ends as IANA writes it", () => {
    const text = makeCsv([makeRow("http 80 tcp", { description: "one\ntwo" })]);
    const copy = text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n");
    expect(read(copy).rows).toMatchObject([{ description: "one\ntwo" }]);
  });

  it("knows how many rows the whole registry has at least", () => {
    expect(checkRowCount(SMALLEST_ROW_COUNT)).toEqual([]);
    expect(checkRowCount(SMALLEST_ROW_COUNT - 1)).toHaveLength(1);
  });
});
