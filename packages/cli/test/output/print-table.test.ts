import { afterEach, describe, expect, it, vi } from "vitest";
import { printRemark, printTable, printText } from "../../src/output/print.js";

const HEADINGS = ["PORT", "SERVICE", "DESCRIPTION"];
const ROWS = [["6000-6063/tcp", "x11", "X Window System; unauthorized use reported"]];

function printWithin(columns: number, rows: readonly (readonly string[])[] = ROWS): readonly string[] {
  vi.stubGlobal("process", { ...process, stdout: { isTTY: true, columns } });
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  printTable(HEADINGS, rows);
  const lines = log.mock.calls.flatMap(([text]) => String(text).split("\n"));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  return lines.map((line) => line.replace(/\u001b\[\d+m/g, ""));
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a sentence on a terminal", () => {
  it("is wrapped between words, on both of its outputs", () => {
    const sentence = "TXT keys: none recorded. The registry's notes here are of 2015 and before.";
    vi.stubGlobal("process", { stdout: { isTTY: true, columns: 30 }, stderr: { isTTY: true, columns: 30 } });
    for (const [print, kind] of [
      [printText, "log"],
      [printRemark, "error"],
    ] as const) {
      const output = vi.spyOn(console, kind).mockImplementation(() => {});
      print(sentence);
      const lines = String(output.mock.calls[0]?.[0]).split("\n");
      expect(lines.join(" ")).toBe(sentence);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30);
    }
  });
});

describe("a table on a terminal", () => {
  it("keeps a row on one line where there is room", () => {
    expect(printWithin(80)).toHaveLength(2);
  });

  it("wraps the last column where there is not", () => {
    const lines = printWithin(48);
    expect(lines).toContain("6000-6063/tcp  x11      X Window System;");
    expect(lines.every((line) => line.length <= 48)).toBe(true);
  });

  it("is a block for each row where columns do not fit, and still no line is too long", () => {
    const lines = printWithin(32, [...ROWS, ["80/tcp", "http", "World Wide Web HTTP"]]);
    expect(lines).toContain("PORT         6000-6063/tcp");
    expect(lines).toContain("SERVICE      http");
    expect(lines).toContain("");
    expect(lines.every((line) => line.length <= 32)).toBe(true);
  });

  it("breaks an address that is longer than a line behind its slashes, and cuts no word", () => {
    const source =
      "commonly seen: broker (https://github.com/apache/kafka/blob/HEAD/config/server.properties)";
    const lines = printWithin(44, [["9092/tcp", "Apache Kafka", source]]);
    expect(lines.every((line) => line.length <= 44)).toBe(true);
    expect(lines.map((line) => line.trim()).join("")).toContain(
      "github.com/apache/kafka/blob/HEAD/config/server.properties)",
    );
  });

  it("is not steered by what the registry holds", () => {
    expect(printWithin(200, [["1/tcp", "a", "b\u009b2Jc\nd\u202ee"]])[1]).toMatch(/b 2Jc d e$/);
  });
});
