import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkData } from "../../src/commands/check-data.js";
import { locateRepository } from "../../src/commands/locate-repository.js";
import { formatLedger } from "../../src/identifiers/format-ledger.js";
import { EMPTY_LEDGER } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { readRegistry } from "../../src/pipeline.js";
import type { Failure } from "../../src/problem.js";
import { NO_CORRECTIONS } from "../../src/registry/parse-corrections.js";
import { makeCsv, makeRow } from "../make-csv.js";
import { makeFolder } from "./run-generate.js";

const CSV = "data/service-names-port-numbers.csv";
const LEDGER = "data/identifiers.json";
const RELEASED = "data/released";

const csv = makeCsv([makeRow("ssh 22/tcp"), makeRow("telnet 23/tcp"), makeRow("smtp 25/tcp")]);
const ledger = formatLedger(
  updateLedger({
    ledger: EMPTY_LEDGER,
    registry: readRegistry(csv, NO_CORRECTIONS, { isSmallAllowed: true }).registry,
    date: undefined,
  }),
);

const GRAFANA = { port: 3000, product: "Grafana", names: ["grafana"] };
const KAFKA = { port: 9092, product: "Apache Kafka", names: ["kafka"] };

const formatUses = (uses: readonly object[]) =>
  JSON.stringify({
    about: "What is seen.",
    uses: uses.map((use) => ({
      transport: "tcp",
      use: "web interface",
      source: "https://example.com/docs",
      ...use,
    })),
  });
const formatNicknames = (nicknames: object, registeredNames: object = {}) =>
  JSON.stringify({ about: "What is said.", nicknames, registeredNames });

/** A repository whose `data/` was released as it is. */
function layData(): { readonly root: string; readonly write: (path: string, text: string) => void } {
  const root = makeFolder();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const folder of ["data", RELEASED]) {
    write(`${folder}/service-names-port-numbers.csv`, csv);
    write(`${folder}/identifiers.json`, ledger);
  }
  write("data/corrections.json", JSON.stringify(NO_CORRECTIONS));
  write("data/common-uses.json", formatUses([GRAFANA, KAFKA]));
  write("data/nicknames.json", formatNicknames({ mail: ["smtp"], sshd: ["ssh"] }));
  return { root, write };
}

async function listRules(root: string): Promise<readonly string[]> {
  return checkData(locateRepository(root), true).then(
    () => [],
    (failure: Failure) => [...new Set(failure.problems.map(({ rule }) => rule))],
  );
}

/** What an update of the registry may bring, and nobody has to mend. */
async function listWarnings(root: string): Promise<readonly string[]> {
  return (await checkData(locateRepository(root), true)).map(({ rule }) => rule);
}

test("a correction that is no longer needed is warned of", async () => {
  const { root, write } = layData();
  const stated = { reason: "both are registered", source: "the registry" };
  const duplicates = [{ serviceName: "ssh", port: 22, transport: "tcp", ...stated }];
  write("data/corrections.json", JSON.stringify({ ...NO_CORRECTIONS, duplicates }));
  expect(await listWarnings(root)).toEqual(["needed-correction"]);
});

test("names of the project's own lists that IANA registers or withdraws are warned of", async () => {
  const { root, write } = layData();
  expect(await listWarnings(root)).toEqual([]);
  write("data/common-uses.json", formatUses([{ ...KAFKA, names: ["telnet"] }]));
  expect(await listWarnings(root)).toEqual(["unregistered-name"]);
  write("data/nicknames.json", formatNicknames({ mail: ["imap"], telnet: ["ssh"] }));
  expect(await listWarnings(root)).toEqual(["unregistered-name", "registered-service", "unregistered-name"]);
});

test("a name that IANA registered for one service and people use for another is listed apart", async () => {
  const { root, write } = layData();
  write("data/common-uses.json", formatUses([{ ...KAFKA, registeredNames: ["telnet"] }]));
  write("data/nicknames.json", formatNicknames({}, { telnet: ["ssh"] }));
  expect(await listWarnings(root)).toEqual([]);
  write("data/common-uses.json", formatUses([{ ...KAFKA, registeredNames: ["telnets"] }]));
  write("data/nicknames.json", formatNicknames({}, { ssh2: ["ssh"], telnet: ["imap"] }));
  expect(await listWarnings(root)).toEqual(["registered-name", "registered-name", "registered-service"]);
});

test("data that was released as it is passes, before the first release too", async () => {
  const { root } = layData();
  expect(await listRules(root)).toEqual([]);
  rmSync(join(root, RELEASED), { recursive: true });
  expect(await listRules(root)).toEqual([]);
});

test.each(["service-names-port-numbers.csv", "identifiers.json"])(
  "the %s of the last release that somebody took out is noticed: it is no first release",
  async (file) => {
    const { root } = layData();
    rmSync(join(root, RELEASED, file));
    expect(await listRules(root)).toEqual(["readable-file"]);
  },
);

test("the whole of the last release that somebody took out is noticed by the versions of the packages", async () => {
  const { root, write } = layData();
  write("packages/tcp/package.json", JSON.stringify({ version: "0.0.0" }));
  write("packages/udp/package.json", JSON.stringify({ version: "1.0.1" }));
  expect(await listRules(root)).toEqual([]);
  rmSync(join(root, RELEASED), { recursive: true });
  expect(await listRules(root)).toEqual(["released-files"]);
  write("packages/udp/package.json", JSON.stringify({ version: "0.0.0" }));
  expect(await listRules(root)).toEqual([]);
});

test("a released identifier that somebody took out is noticed", async () => {
  const { root, write } = layData();
  const without = ledger.replace(/^ +"SSH": .+\n/m, "").replace(/^ +"ssh": .+\n/gm, "");
  write(LEDGER, without.replace(/"22\/tcp": "ssh",?\n/, ""));
  expect(await listRules(root)).toContain("released-identifier");
});

test("two released identifiers whose values somebody swapped are noticed", async () => {
  const { root, write } = layData();
  const swapped = ledger.replace(
    /"(SSH|TELNET)": (?=\{)/g,
    (_, name) => `"${name === "SSH" ? "TELNET" : "SSH"}": `,
  );
  expect(swapped).not.toBe(ledger);
  write(LEDGER, swapped);
  expect(await listRules(root)).toEqual(["released-identifier"]);
});

test("a withdrawal that somebody took back is noticed where another package has the same line", async () => {
  const { root, write } = layData();
  const read = (...rows: readonly string[]) => {
    const text = makeCsv(rows.map((row) => makeRow(row)));
    return { text, ...readRegistry(text, NO_CORRECTIONS, { isSmallAllowed: true }) };
  };
  const [both, one] = [read("ssh 22/tcp", "ssh 22/udp", "smtp 25/tcp"), read("ssh 22/udp", "smtp 25/tcp")];
  const before = updateLedger({ ledger: EMPTY_LEDGER, registry: both.registry, date: "2026-01-01" });
  const after = updateLedger({
    ...{ ledger: before, previous: both.registry, registry: one.registry, date: "2026-02-01" },
  });
  write(`${RELEASED}/service-names-port-numbers.csv`, both.text);
  write(`${RELEASED}/identifiers.json`, formatLedger(before));
  write(CSV, one.text);
  write(LEDGER, formatLedger(after));
  expect(await listRules(root)).toEqual([]);
  write(LEDGER, formatLedger(after).replace(',"withdrawn":"2026-02-01"', ""));
  expect(await listRules(root)).toEqual(["ledger-made"]);
});

test("a new registry beside an old ledger is noticed, whether it adds or withdraws", async () => {
  const { root, write } = layData();
  write(
    CSV,
    makeCsv([makeRow("ssh 22/tcp"), makeRow("telnet 23/tcp"), makeRow("smtp 25/tcp"), makeRow("x 99/tcp")]),
  );
  expect(await listRules(root)).toEqual(["ledger-coverage"]);
  write(CSV, makeCsv([makeRow("ssh 22/tcp"), makeRow("smtp 25/tcp")]));
  expect(await listRules(root)).toEqual(["ledger-made"]);
});

test("an identifier that nothing makes is noticed", async () => {
  const { root, write } = layData();
  rmSync(join(root, RELEASED), { recursive: true });
  write(CSV, makeCsv([makeRow("ssh 22/tcp"), makeRow("smtp 25/tcp")]));
  expect(await listRules(root)).toEqual(["ledger-made"]);
});

test("a write that was decided and interrupted is completed before the check", async () => {
  const { root, write } = layData();
  const journal = { version: 1, steps: [{ path: LEDGER, staged: "0" }] };
  write(".ianakit-journal/journal.json", JSON.stringify(journal));
  write(".ianakit-journal/staging/0", ledger);
  write(LEDGER, "half");
  expect(await listRules(root)).toEqual([]);
});

test.each([
  ["a use without a source", [{ ...GRAFANA, source: undefined }], "common-uses"],
  ["a source that is not an address", [{ ...GRAFANA, source: "from knowledge" }], "common-uses"],
  ["a use without a name", [{ ...GRAFANA, names: [] }], "common-uses"],
  ["a name with capitals", [{ ...GRAFANA, names: ["Grafana"] }], "common-uses"],
  ["a name that is given twice", [{ ...GRAFANA, names: ["grafana", "grafana"] }], "common-uses"],
  ["a port that is none", [{ ...GRAFANA, port: 65_536 }], "common-uses"],
  ["a field that nobody reads", [{ ...GRAFANA, note: "?" }], "common-uses"],
  ["a use that is out of order", [KAFKA, GRAFANA], "sorted-list"],
  ["a use that is listed twice", [GRAFANA, { ...GRAFANA, names: ["graph"] }], "listed-once"],
])("%s is noticed among the common uses", async (_, uses, rule) => {
  const { root, write } = layData();
  write("data/common-uses.json", formatUses(uses));
  expect(await listRules(root)).toEqual([rule]);
});

test.each([
  ["a nickname without a service", formatNicknames({ sshd: [] }), "nicknames"],
  ["a nickname with capitals", formatNicknames({ SSHD: ["ssh"] }), "nicknames"],
  ["a nickname that is out of order", formatNicknames({ sshd: ["ssh"], mail: ["smtp"] }), "sorted-list"],
  [
    "a nickname that is listed twice",
    formatNicknames({ mail: ["smtp"] }).replace('{"mail":', '{"mail":["ssh"],"mail":'),
    "listed-once",
  ],
])("%s is noticed", async (_, text, rule) => {
  const { root, write } = layData();
  write("data/nicknames.json", text);
  expect(await listRules(root)).toEqual([rule]);
});

test("a fault in the project's own lists names its file and line", async () => {
  const { root, write } = layData();
  write("data/common-uses.json", JSON.stringify(JSON.parse(formatUses([KAFKA, GRAFANA])), null, 2));
  const failure: Failure = await checkData(locateRepository(root), true).then(
    () => expect.unreachable(),
    (thrown: Failure) => thrown,
  );
  expect(failure.problems).toMatchObject([
    {
      file: expect.stringMatching(/common-uses\.json$/),
      line: 14,
      message: expect.stringMatching(/^Grafana on 3000\/tcp/),
    },
  ]);
});
