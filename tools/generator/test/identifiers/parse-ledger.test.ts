import { describe, expect, it } from "vitest";
import { formatLedger } from "../../src/identifiers/format-ledger.js";
import { EMPTY_LEDGER, type Ledger } from "../../src/identifiers/ledger.js";
import { parseLedger } from "../../src/identifiers/parse-ledger.js";
import { makeLedger } from "./make-ledger.js";

const FOO = { serviceName: "foo", port: 1 };
const LEDGER: Ledger = makeLedger(
  { FOO, BAR: { serviceName: "bar", port: 2 } },
  {
    serviceCodes: { FOO_SERVICE_CODE: { serviceName: "foo", serviceCode: 7 } },
    canonical: { "2/tcp": "bar", "1/tcp": "foo" },
    services: { ...EMPTY_LEDGER.services, tcp: { foo: [1, "5-9"], bar: [2] } },
    txt: { "_b._tcp": { keys: ["k"], isOpen: true }, "_a._tcp": { keys: [], isOpen: false } },
  },
);

const TEXT = `{
  "version": 1,
  "packages": {
    "tcp": {
      "BAR": {"serviceName":"bar","port":2},
      "FOO": {"serviceName":"foo","port":1}
    },
    "udp": {},
    "sctp": {},
    "dccp": {},
    "dns-sd": {}
  },
  "serviceCodes": {
    "FOO_SERVICE_CODE": {"serviceName":"foo","serviceCode":7}
  },
  "canonical": {
    "1/tcp": "foo",
    "2/tcp": "bar"
  },
  "services": {
    "tcp": {
      "bar": [2],
      "foo": [1,"5-9"]
    },
    "udp": {},
    "sctp": {},
    "dccp": {}
  },
  "otherNames": {
    "tcp": {},
    "udp": {},
    "sctp": {},
    "dccp": {}
  },
  "txt": {
    "_a._tcp": {"keys":[],"isOpen":false},
    "_b._tcp": {"keys":["k"],"isOpen":true}
  }
}
`;

const problemsOf = (ledger: object) => parseLedger(JSON.stringify(ledger)).problems;

describe("the ledger's text", () => {
  it("is sorted, one identifier a line", () => {
    expect(formatLedger(LEDGER)).toBe(TEXT);
  });

  it("is read as it was written", () => {
    expect(parseLedger(TEXT)).toEqual({ ledger: LEDGER, problems: [] });
  });

  it("has the ports without a name where there are any", () => {
    const ledger = { ...LEDGER, unnamedPorts: { ...EMPTY_LEDGER.unnamedPorts, udp: [57, "87-89" as const] } };
    const lines = ['  "unnamedPorts": {', '    "dccp": [],', '    "sctp": [],', '    "tcp": [],'];
    const text = formatLedger(ledger);
    expect(text).toBe(
      TEXT.replace('  "txt"', `${[...lines, '    "udp": [57,"87-89"]', "  },"].join("\n")}\n  "txt"`),
    );
    expect(parseLedger(text)).toEqual({ ledger, problems: [] });
    expect(problemsOf({ ...LEDGER, unnamedPorts: { tcp: [] } }).map(({ message }) => message)).toEqual([
      "unnamedPorts has no udp",
      "unnamedPorts has no sctp",
      "unnamedPorts has no dccp",
    ]);
  });

  it("lacks no package", () => {
    const { udp: _, "dns-sd": __, ...packages } = LEDGER.packages;
    expect(problemsOf({ ...LEDGER, packages }).map(({ message }) => message)).toEqual([
      "packages has no udp",
      "packages has no dns-sd",
    ]);
  });
});

describe("what is not a ledger", () => {
  it.each([
    ["null", "the file is not valid: expected Object"],
    ['"ledger"', "the file is not valid: expected Object"],
    [JSON.stringify({ ...LEDGER, version: 2 }), "version: 2 is not valid: expected 1"],
    [JSON.stringify({ ...LEDGER, version: undefined }), "the file has no version"],
  ])("like %s is refused, and taken for an empty one", (text, message) => {
    expect(parseLedger(text)).toEqual({
      ledger: EMPTY_LEDGER,
      problems: [{ rule: "ledger", message, line: 1 }],
    });
  });

  it.each(["[]", "{}"])("like %s lacks every section that is always there", (text) => {
    expect(parseLedger(text).problems.map(({ message }) => message)).toEqual(
      ["version", "packages", "serviceCodes", "canonical", "services", "otherNames", "txt"].map(
        (section) => `the file has no ${section}`,
      ),
    );
  });

  it("because it is not valid JSON says why, and in which line", () => {
    const { ledger, problems } = parseLedger('{\n  "version": 1,\n  "packages"\n}');
    expect(ledger).toBe(EMPTY_LEDGER);
    expect(problems).toEqual([
      { rule: "ledger", line: 4, message: expect.stringMatching(/^is not valid JSON: .+/) },
    ]);
  });

  it("because sections are missing names each", () => {
    expect(problemsOf({ ...LEDGER, txt: [], canonical: null }).map(({ message }) => message)).toEqual([
      "canonical: null is not valid: expected an object",
      "txt: [] is not valid: expected an object",
    ]);
    expect(problemsOf({ ...LEDGER, services: { tcp: {}, udp: 1 } }).map(({ message }) => message)).toEqual([
      "services.udp: 1 is not valid: expected an object",
      "services has no sctp",
      "services has no dccp",
    ]);
  });
});

describe("a ledger that contradicts itself", () => {
  it("is told with the line that it does so on", () => {
    const text = TEXT.replace('"serviceName":"foo","port":1', '"serviceName":"foo","port":-1');
    expect(parseLedger(text).problems).toEqual([
      { rule: "ledger", message: "tcp, FOO: -1 is not a port", line: 6 },
    ]);
  });

  it("is told with its own line where another section has its key too", () => {
    const other = TEXT.replace('"udp": {}', '"udp": {\n      "FOO": {"serviceName":"foo","port":-1}\n    }');
    expect(parseLedger(other).problems).toEqual([
      { rule: "ledger", message: "udp, FOO: -1 is not a port", line: 9 },
    ]);
  });

  it("is told with its line however it is written", () => {
    const message = 'canonical, 1/tcp: "odd" is in no list of names';
    expect(problemsOf({ ...LEDGER, canonical: { "1/tcp": "odd" } })).toEqual([
      { rule: "ledger", message, line: 1 },
    ]);
    const inOneLine = TEXT.replace('{\n    "1/tcp": "foo"', '\n    { "1/tcp": "odd"');
    expect(parseLedger(inOneLine).problems).toEqual([{ rule: "ledger", message, line: 17 }]);
  });
});

describe("a ledger of many faults", () => {
  it("tells the line of each", () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => [`A_${at}`, { serviceName: "a", port: -1 }]);
    const packages = { ...EMPTY_LEDGER.packages, tcp: Object.fromEntries(entries) };
    const text = JSON.stringify({ ...EMPTY_LEDGER, packages }, undefined, 2);
    const { problems } = parseLedger(text);
    expect(problems).toHaveLength(20_000);
    expect(text.split("\n")[(problems.at(-1)?.line ?? 0) - 1]).toContain('"A_19999"');
  });
});
