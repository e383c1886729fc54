import { describe, expect, it } from "vitest";
import { parseProvenance } from "../../src/data/provenance.js";
import { NO_CORRECTIONS, parseCorrections } from "../../src/registry/parse-corrections.js";
import { readData } from "../real/read-real-registry.js";

describe("parseCorrections", () => {
  it("reads the committed file", () => {
    const { corrections, problems } = parseCorrections(readData("corrections.json"));
    expect(problems).toEqual([]);
    expect(corrections.primaryPorts.map(({ serviceName, port }) => `${serviceName} ${port}`)).toContain(
      "http-alt 8080",
    );
  });

  it("wants a reason and a source of each", () => {
    const text = JSON.stringify({
      primaryPorts: [{ serviceName: "a", port: 1, source: "s" }],
      canonicalServices: [],
      duplicates: [],
      txtNotes: [],
      dnsSdServices: [],
    });
    expect(parseCorrections(text).problems.map(({ message }) => message)).toEqual([
      "primaryPorts[0] has no reason",
    ]);
  });

  it.each([
    ["primaryPorts", { port: "80" }, 'port: "80" is not valid: expected number'],
    [
      "canonicalServices",
      { port: 80, transport: "TCP" },
      'transport: "TCP" is not valid: expected ("tcp" | "udp" | "sctp" | "dccp")',
    ],
    ["duplicates", { port: 65_536, transport: null }, "port: 65536 is not valid: expected a port"],
    [
      "txtNotes",
      { note: "n", kind: "list" },
      'kind: "list" is not valid: expected ("none" | "proprietary" | "undefined-yet" | "keys" | "reference" | "unparsed")',
    ],
    ["txtNotes", { note: "n", kind: "keys", keys: "a" }, 'keys: "a" is not valid: expected Array'],
    ["txtNotes", { note: "", kind: "none" }, 'note: "" is not valid: expected some words'],
    [
      "dnsSdServices",
      { transport: "quic" },
      'transport: "quic" is not valid: expected ("tcp" | "udp" | "sctp" | "dccp")',
    ],
  ])("wants of %s what it says, not %j", (section, members, message) => {
    const correction = { serviceName: "a", reason: "r", source: "s", ...members };
    const { problems } = parseCorrections(JSON.stringify({ ...NO_CORRECTIONS, [section]: [correction] }));
    expect(problems.map((problem) => problem.message)).toEqual([`${section}[0].${message}`]);
  });

  it.each(["", "[]", "{}", "null", '{"primaryPorts": {}}'])("refuses %j", (text) => {
    expect(parseCorrections(text).problems.length).toBeGreaterThan(0);
  });
});

describe("parseProvenance", () => {
  it("reads the committed file", () => {
    expect(parseProvenance(readData("provenance.json")).provenance).toMatchObject({
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      file: "service-names-port-numbers.csv",
    });
  });

  const whole = {
    file: "a.csv",
    sha256: "0".repeat(64),
    rows: 1,
    asOf: "2026-01-02",
    source: "https://registry.example/a.csv",
  };
  it.each([
    ["{", 1, "is not valid JSON"],
    ["[]", 1, "the file"],
    [{ ...whole, file: undefined }, 1, "the file has no file"],
    [{ ...whole, sha256: "abc" }, 3, 'sha256: "abc" is not valid: expected 64 hexadecimal digits'],
    [{ ...whole, asOf: "2026-01" }, 5, 'asOf: "2026-01" is not valid: expected a date YYYY-MM-DD'],
    [{ ...whole, source: "here" }, 6, "expected the URL"],
    [{ ...whole, etag: "\n" }, 7, "expected the value of an HTTP header"],
    [{ ...whole, knownGaps: ["a", 1] }, 7, "knownGaps[1]: 1 is not valid: expected string"],
    [{ ...whole, composedFrom: [{ npm: "a" }] }, 8, "composedFrom[0] has no gives"],
    [{ ...whole, composedFrom: [{ gives: "a" }] }, 8, "one of npm, pypi and document"],
  ])("refuses %j, with its line", (value, line, words) => {
    const text = typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
    const [problem] = parseProvenance(text).problems;
    expect(problem?.message).toContain(words);
    expect(problem?.line).toBe(line);
  });
});
