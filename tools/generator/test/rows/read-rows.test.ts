import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/csv/parse-csv.js";
import { checkRowCount, readRows, SMALLEST_ROW_COUNT } from "../../src/rows/read-rows.js";
import { makeCsv, makeRow } from "../make-csv.js";

function read(text: string) {
  return readRows(parseCsv(text).records);
}

describe("readRows", () => {
  it("takes the line ends of Windows within a field for the registry's own", () => {
    const { rows } = read(makeCsv([makeRow("http 80/tcp", { description: "World\r\nWide" })]));
    expect(rows[0]).toMatchObject({ description: "World\nWide" });
  });

  it("gives every column its name and every row its line", () => {
    const { rows, problems } = read(
      makeCsv([makeRow("http 80/tcp", { description: "World\nWide" }), makeRow("https 443/tcp")]),
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
    const old = makeCsv([makeRow("http 80/tcp")]).replace(
      "Unauthorized Use Reported",
      "Known Unauthorized Uses",
    );
    expect(read(old).problems).toEqual([]);
  });

  it("finds the columns by their names in any order, and tells that they are in another", () => {
    const turned = [
      "Port Number,Service Name",
      ...["Transport Protocol,Assignment Notes,Description,Assignee,Contact,Registration Date"],
      "Modification Date,Reference,Service Code,Unauthorized Use Reported",
    ].join(",");
    const { rows, problems, warnings } = read(`${turned}\r\n80,http,tcp,notes,World Wide,,,,,,,\r\n`);
    expect(rows).toEqual([
      expect.objectContaining({
        ...{ serviceName: "http", portNumber: "80", transportProtocol: "tcp" },
        ...{ description: "World Wide", assignmentNotes: "notes", unauthorizedUse: "" },
      }),
    ]);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([expect.objectContaining({ line: 1, rule: "column-order" })]);
  });

  it("leaves an additional column out, wherever it is, and tells it", () => {
    const text = makeCsv([makeRow("http 80/tcp", { assignmentNotes: "notes" })]);
    const plain = read(text);
    const atEnd = text.replace(/\r\n/g, ",More\r\n");
    const atStart = text.replace(/^(?=.)/gm, "More,");
    for (const [added, number] of [
      [atEnd, 13],
      [atStart, 1],
    ] as const) {
      const { rows, problems, warnings } = read(added);
      expect([rows, problems]).toEqual([plain.rows, []]);
      expect(warnings).toEqual([
        expect.objectContaining({ line: 1, column: { number, name: "More" }, rule: "additional-column" }),
      ]);
    }
  });

  it("refuses a header that lacks a column, with the unknown ones, or that names one twice", () => {
    const renamed = makeCsv([]).replace("Reference", "References");
    expect(read(renamed).problems).toEqual([
      expect.objectContaining({ line: 1, column: { number: 9, name: "Reference" }, rule: "header" }),
    ]);
    expect(read(renamed).problems[0]?.message).toBe('is missing from the header; unknown are "References"');
    const twice = makeCsv([]).replace("\r\n", ",Port Number\r\n");
    expect(read(twice).problems).toEqual([
      {
        line: 1,
        column: { number: 2, name: "Port Number" },
        rule: "header",
        message: "stands twice in the header",
      },
    ]);
    expect(read("Service Name,Port Number\r\n").problems).toHaveLength(10);
    expect(read("").problems[0]?.message).toContain("empty");
  });

  it("leaves blank rows out, at the end and within, and counts them not", () => {
    const text = makeCsv([makeRow("http 80/tcp")]);
    for (const blank of ["\r\n", ",,,,,,,,,,,\r\n", "\r\n  ,,\r\n\r\n"]) {
      const atEnd = read(text + blank);
      expect([atEnd.rows.length, atEnd.rowCount, atEnd.problems]).toEqual([1, 1, []]);
      expect(atEnd.warnings).toEqual([expect.objectContaining({ line: 3, rule: "blank-rows" })]);
      const within = read(text.replace("\r\n", `\r\n${blank}`));
      expect([within.rows.length, within.rowCount, within.problems]).toEqual([1, 1, []]);
      expect(within.warnings).toEqual([expect.objectContaining({ line: 2, rule: "blank-rows" })]);
    }
  });

  it("leaves white space round a cell out, and tells it once a column", () => {
    const plain = makeRow("http 80/tcp", { description: "World\nWide", registrationDate: "2007-01-01" });
    const spaced = [
      makeRow("ssh 22/tcp"),
      { ...plain, serviceName: " http", portNumber: "80 ", description: "\u00a0World\nWide\n" },
      { ...makeRow("ipp 631/tcp"), portNumber: "\t631" },
    ];
    const { rows, problems, warnings } = read(makeCsv(spaced));
    expect(problems).toEqual([]);
    expect(rows[1]).toEqual({ ...read(makeCsv([plain])).rows[0], line: 3 });
    expect(warnings.map(({ line, column, rule }) => [line, column?.name, rule])).toEqual([
      [3, "Service Name", "white-space"],
      [3, "Port Number", "white-space"],
      [3, "Description", "white-space"],
    ]);
    expect(warnings[1]?.message).toBe(
      "has white space round its text, as 1 more of the column have: left out",
    );
    const twice = read(makeCsv([makeRow("http 80/tcp"), { ...makeRow("http 80/tcp"), portNumber: "80 " }]));
    expect(twice.rows).toHaveLength(1);
  });

  it("finds columns whose names differ in case or white space, and refuses two that differ in nothing else", () => {
    const text = makeCsv([makeRow("http 80/tcp")]);
    const shouted = read(text.replace(/^.*(?=\r)/, (header) => header.toUpperCase()));
    expect([shouted.rows, shouted.problems]).toEqual([read(text).rows, []]);
    expect(shouted.warnings.map(({ rule }) => rule)).toEqual(Array(12).fill("column-name"));
    const spaced = read(text.replace("Port Number", " Port  number "));
    expect([spaced.rows, spaced.problems]).toEqual([read(text).rows, []]);
    expect(spaced.warnings).toEqual([
      expect.objectContaining({
        line: 1,
        column: { number: 2, name: " Port  number " },
        rule: "column-name",
      }),
    ]);
    expect(read(text.replace(/\r\n/, ",port number\r\n")).problems).toEqual([
      expect.objectContaining({ line: 1, rule: "header", message: "stands twice in the header" }),
    ]);
  });

  it("takes a named row that is there already, equal in every column, once", () => {
    const row = makeRow("http 80/tcp", { description: "World Wide" });
    const other = makeRow("http 80/tcp", { description: "World wide" });
    const { rows, problems, warnings } = read(makeCsv([row, other, row, row]));
    expect(rows.map(({ line, description }) => [line, description])).toEqual([
      [2, "World Wide"],
      [3, "World wide"],
    ]);
    expect(problems).toEqual([]);
    expect(warnings.map(({ line, rule }) => [line, rule])).toEqual([
      [4, "equal-row"],
      [5, "equal-row"],
    ]);
  });

  it("tells every row of a wrong length", () => {
    const text = `${makeCsv([makeRow("http 80/tcp")])}short,1,tcp\r\nlong${",".repeat(12)}\r\n`;
    expect(read(text).problems.map(({ line, message }) => [line, message])).toEqual([
      [3, "expected 12 fields, found 3"],
      [4, "expected 12 fields, found 13"],
    ]);
  });

  it("reads a field that a copy has given CRLF line ends as IANA writes it", () => {
    const text = makeCsv([makeRow("http 80/tcp", { description: "one\ntwo" })]);
    const copy = text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n");
    expect(read(copy).rows).toMatchObject([{ description: "one\ntwo" }]);
  });

  it("knows how many rows the whole registry has at least", () => {
    expect(checkRowCount(SMALLEST_ROW_COUNT)).toEqual([]);
    expect(checkRowCount(SMALLEST_ROW_COUNT - 1)).toHaveLength(1);
  });
});
