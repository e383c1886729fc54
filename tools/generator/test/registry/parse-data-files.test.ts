import { describe, expect, it } from "vitest";
import { NO_CORRECTIONS, parseCorrections } from "../../src/registry/parse-corrections.js";
import { parseProvenance } from "../../src/registry/parse-provenance.js";
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
    });
    expect(parseCorrections(text).problems.map(({ message }) => message)).toEqual([
      "primaryPorts[0] has no reason",
    ]);
  });

  it.each([
    ["primaryPorts", { port: "80" }, '"80" is no port'],
    ["canonicalServices", { port: 80, transport: "TCP" }, '"TCP" is no transport'],
    ["duplicates", { port: 65_536, transport: null }, "65536 is no port"],
    ["txtNotes", { note: "n", kind: "list" }, '"list" is no kind'],
    ["txtNotes", { note: "n", kind: "keys", keys: "a" }, '"a" is no keys'],
    ["txtNotes", { note: "", kind: "none" }, '"" is no note'],
  ])("wants of %s what it says, not %j", (section, members, message) => {
    const correction = { serviceName: "a", reason: "r", source: "s", ...members };
    const { problems } = parseCorrections(JSON.stringify({ ...NO_CORRECTIONS, [section]: [correction] }));
    expect(problems.map((problem) => problem.message)).toEqual([`${section}[0]: ${message}`]);
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

  const whole = { file: "a.csv", sha256: "0".repeat(64), asOf: "2026-01-02" };
  it.each([
    ["{", "no JSON"],
    ["[]", "names no file"],
    [JSON.stringify({ ...whole, sha256: "abc" }), "sha256"],
    [JSON.stringify({ ...whole, asOf: "2026-01" }), "asOf"],
    [JSON.stringify({ ...whole, knownGaps: [1] }), "knownGaps"],
  ])("refuses %j", (text, word) => {
    expect(parseProvenance(text).problems[0]?.message).toContain(word);
  });
});
