import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatLedger } from "../../src/identifiers/format-ledger.js";
import { EMPTY_LEDGER, type Ledger } from "../../src/identifiers/ledger.js";
import { type MadeRow, makeCsv, makeRow } from "../make-csv.js";
import { readTree } from "../read-tree.js";
import { readData } from "../real/read-real-registry.js";
import { makeFolder, runGenerate, startGenerate, writeTemporary } from "./run-generate.js";

const good = makeRow("http 80/tcp");
const alias = makeRow("a.b 1/tcp", { assignmentNotes: 'This entry is an alias to "gone".' });

/** Generates from bad input into a folder that is not there; answers the problems, after checking that nothing was written. */
async function refuse(content: string | Uint8Array, ...args: readonly string[]): Promise<readonly string[]> {
  const out = join(makeFolder(), "out");
  const { status, stdout, problems } = await runGenerate(
    "--data",
    writeTemporary("bad.csv", content),
    "--out",
    out,
    ...args,
  );
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(existsSync(out)).toBe(false);
  expect(problems.at(-1)).toMatch(/^\d+ problems?: nothing was written$/);
  return problems.slice(0, -1);
}

function refuseRows(...rows: readonly MadeRow[]): Promise<readonly string[]> {
  return refuse(makeCsv(rows), "--allow-small");
}

describe("bad input ends with every problem, its file, line and column, and nothing written", () => {
  it("a row of every fault there is", async () => {
    const problems = await refuseRows(
      good,
      makeRow("a -1/tcp"),
      makeRow("b 65536/tcp"),
      makeRow("c 9-8/tcp"),
      makeRow("d x/tcp"),
      makeRow("e 1/quic"),
      makeRow("f 1/tcp", { registrationDate: "2023-02-30" }),
      alias,
      { ...good, description: "another one" },
    );
    const found = problems.map((line) =>
      /bad\.csv:(\d+): (?:column (\d+) \(([^)]+)\): )?/.exec(line)?.slice(1, 4),
    );
    expect(found).toEqual([
      ["3", "2", "Port Number"],
      ["4", "2", "Port Number"],
      ["5", "2", "Port Number"],
      ["6", "2", "Port Number"],
      ["7", "3", "Transport Protocol"],
      ["8", "7", "Registration Date"],
      ["9", "12", "Assignment Notes"],
      ["10", "1", "Service Name"],
    ]);
  });

  it("a row of the wrong length and a quote out of place hide no other row's faults", async () => {
    const rows = makeCsv([makeRow("a 65536/tcp"), makeRow("a 65537/tcp")]);
    const problems = await refuse(
      `${rows}short,1,tcp\r\nb,-1,tcp,,,,,,,,,\r\nc,1,tcp,"open\r\n`,
      "--allow-small",
    );
    const found = problems.map((line) => /bad\.csv:(\d+): .* \[([a-z-]+)\]$/.exec(line)?.slice(1));
    expect(found).toEqual([
      ["2", "port-number"],
      ["3", "port-number"],
      ["4", "row-length"],
      ["5", "port-number"],
      ["6", "csv-quotes"],
    ]);
  });

  it("a ledger that is none and a row that is none are told together", async () => {
    const ledger = writeTemporary("ledger.json", "null");
    const problems = await refuse(makeCsv([makeRow("a 65536/tcp")]), "--allow-small", "--ledger", ledger);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain("ledger.json");
    expect(problems[1]).toContain("bad.csv:2");
  });

  it.each([
    ["an empty file", ""],
    ["a missing header", makeCsv([good]).split("\r\n").slice(1).join("\r\n")],
    ["an unknown header", makeCsv([good]).replace("Reference", "References")],
    ["a header alone, cut", "Service Name,Port Nu"],
    ["a row of the wrong length", `${makeCsv([good])}a,1,tcp\r\n`],
    ["an unclosed quote", `${makeCsv([good])}"a,1,tcp\r\n`],
    ["a file cut within a row", makeCsv([good, good]).slice(0, -5)],
    ["a file cut before its last line end", makeCsv([good]).slice(0, -2)],
  ])("%s", async (_, text) => {
    const problems = await refuse(text, "--allow-small");
    expect(problems[0]).toMatch(/bad\.csv:\d+: .+ \[[a-z0-9-]+\]$/);
  });

  it("bytes that are not valid UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from(makeCsv([good])), Buffer.from([0xff, 0x0a])]);
    expect(await refuse(bytes, "--allow-small")).toEqual([expect.stringMatching(/bad\.csv:3: .+\[utf-8\]$/)]);
  });

  it("a registry of too few rows", async () => {
    expect(await refuse(makeCsv([good]))).toEqual([
      expect.stringMatching(/at least 14000.+--allow-small.+\[row-count\]$/),
    ]);
  });

  it("a file that is not there, and one that is not gzip", async () => {
    const { status, problems } = await runGenerate(
      "--data",
      "no-such-file.csv",
      "--out",
      join(makeFolder(), "out"),
    );
    expect([status, problems[0]]).toEqual([1, expect.stringContaining("no-such-file.csv")]);
    const notZipped = writeTemporary("bad.csv.gz", "not zipped");
    expect((await runGenerate("--data", notZipped, "--out", join(makeFolder(), "out"))).status).toBe(1);
  });

  it("a file cut at a row's end, by the sum beside it", async () => {
    const csv = readData("service-names-port-numbers.csv");
    const path = writeTemporary(
      "service-names-port-numbers.csv",
      csv.slice(0, csv.lastIndexOf("\r\n", csv.length - 9) + 2),
    );
    writeFileSync(join(dirname(path), "provenance.json"), readData("provenance.json"));
    const out = join(makeFolder(), "out");
    const { status, problems } = await runGenerate("--data", path, "--out", out);
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(problems[0]).toMatch(/\[sha256\]$/);
  });

  it("ends the process with 1, its problems on standard error", async () => {
    const path = writeTemporary("bad.csv", makeCsv([makeRow("a -1/tcp"), alias]));
    const args = ["--data", path, "--out", join(makeFolder(), "out"), "--allow-small"];
    const { status, stdout, problems } = startGenerate(...args);
    expect([status, stdout, problems.at(-1)]).toEqual([1, "", "2 problems: nothing was written"]);
    expect(await runGenerate(...args)).toEqual({ status, stdout, problems });
  });

  it("says nothing that could steer a terminal", async () => {
    const problems = await refuseRows(makeRow("a 1/tcp", { registrationDate: "\u001b[31m\u202e" }));
    expect(problems[0]).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe("input that is strange but harmless", () => {
  it("is told as far as a person reads", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => makeRow(`s${index} ${index + 1}/TCP`));
    const csv = writeTemporary("strange.csv", makeCsv(rows));
    const { status, problems } = await runGenerate("--data", csv, "--out", makeFolder(), "--allow-small");
    expect(status).toBe(0);
    expect(problems.filter((line) => line.includes("warning: "))).toHaveLength(50);
    expect(problems.some((line) => /… and \d+ more warnings/.test(line))).toBe(true);
  });

  it("is told with its place, and taken for what it means", async () => {
    const rows = [good, good, makeRow("a 0081/TCP"), makeRow("b 82/tcp", { registrationDate: "2010-01-01" })];
    const turned = makeCsv(rows)
      .split("\r\n")
      .map((line) => (line === "" ? line : `${line.split(",").toReversed().join(",")},`))
      .join("\r\n");
    const [strange, plain] = [join(makeFolder(), "strange"), join(makeFolder(), "plain")];
    const csv = writeTemporary("strange.csv", `${turned}\r\n\r\n`);
    const { status, problems } = await runGenerate("--data", csv, "--out", strange, "--allow-small");
    expect(status).toBe(0);
    const found = problems.map((line) =>
      /strange\.csv:(\d+): (?:column (\d+) .*)?.*\[([a-z-]+)\]$/.exec(line)?.slice(1),
    );
    // The repository's corrections are not needed here, which is told too.
    expect(found.filter((place) => place !== undefined)).toEqual([
      ["1", undefined, "column-order"],
      ["1", "13", "additional-column"],
      ["6", undefined, "blank-rows"],
      ["3", undefined, "equal-row"],
      ["4", "11", "port-number"],
      ["4", "10", "transport-protocol"],
    ]);
    const same = [good, makeRow("a 81/tcp"), makeRow("b 82/tcp", { registrationDate: "2010-01-01" })];
    await runGenerate(
      "--data",
      writeTemporary("strange.csv", makeCsv(same)),
      "--out",
      plain,
      "--allow-small",
    );
    for (const name of ["tcp", "udp", "dns-sd"])
      expect(readTree(join(strange, name))).toEqual(readTree(join(plain, name)));
    expect(existsSync(join(strange, "tcp/src/generated/constants.ts"))).toBe(true);
  });
});

describe("a bad ledger", () => {
  const entry = { serviceName: "http", port: 80 };
  function withTcp(
    identifiers: Ledger["packages"]["tcp"],
    services: Ledger["services"]["tcp"] = { http: [80] },
  ): string {
    return formatLedger({
      ...EMPTY_LEDGER,
      packages: { ...EMPTY_LEDGER.packages, tcp: identifiers },
      services: { ...EMPTY_LEDGER.services, tcp: services },
    });
  }

  it.each([
    ["is not JSON", "{", /not valid JSON/],
    ["is of another version", "{}", /version/],
    ["lacks a section", '{"version":1}', /has no packages/],
    ["has an identifier that is none", withTcp({ http: entry }), /not a (valid )?identifier/],
    ["has a port that is none", withTcp({ HTTP: { ...entry, port: 65_536 } }), /not a (valid )?port/],
    ["has two identifiers of one meaning", withTcp({ HTTP: entry, HTTP_80: entry }), /already stands for/],
    [
      "has a port that its service never had",
      withTcp({ HTTP: { ...entry, port: 81 } }),
      /port 81 is missing/,
    ],
    ["has a service without ports", withTcp({ HTTP: entry }, {}), /missing from/],
    [
      "has a successor that is not there",
      withTcp({ HTTP: { ...entry, withdrawn: "2026-01-01", replacedBy: "X" } }),
      /not in the ledger/,
    ],
    ["replaces what is not withdrawn", withTcp({ HTTP: { ...entry, replacedBy: "HTTP" } }), /not withdrawn/],
    [
      "withdraws before it adds",
      withTcp({ HTTP: { ...entry, since: "2026-02-01", withdrawn: "2026-01-01" } }),
      /before it was added/,
    ],
    ["has a date that is none", withTcp({ HTTP: { ...entry, since: "soon" } }), /not a (valid )?date/],
  ])("that %s is refused, with its line", async (_, text, message) => {
    const ledger = writeTemporary("ledger.json", text);
    const problems = await refuse(makeCsv([good]), "--allow-small", "--ledger", ledger);
    expect(problems[0]).toMatch(message);
    if (text.includes('"HTTP"')) expect(problems[0]).toMatch(/ledger\.json:\d+: /);
  });

  it("that lacks an assignment is refused", async () => {
    const ledger = writeTemporary("ledger.json", formatLedger(EMPTY_LEDGER));
    expect(await refuse(makeCsv([good]), "--allow-small", "--ledger", ledger)).toEqual([
      expect.stringMatching(/lacks "http" in tcp/),
      expect.stringMatching(/lacks "http" in dns-sd/),
    ]);
  });
});

describe("wrong usage", () => {
  it("is told: another snapshot needs another folder", async () => {
    const { status, problems } = await runGenerate("--data", writeTemporary("a.csv", makeCsv([good])));
    expect([status, problems[0]]).toEqual([1, expect.stringContaining("--out")]);
  });

  it("of an unknown option or package is told", async () => {
    expect(await runGenerate("--nonsense")).toMatchObject({
      status: 1,
      problems: [expect.stringContaining("unknown option '--nonsense'")],
    });
    expect(await runGenerate("--package", "icmp")).toMatchObject({
      status: 1,
      problems: [expect.stringContaining("Allowed choices are tcp")],
    });
  });
});
