import { describe, expect, it } from "vitest";
import type { TransportApi } from "../../src/api/package-api.js";
import { EMPTY_LEDGER, type Ledger } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { makePackages } from "../../src/pipeline.js";
import { renderPackage } from "../../src/render/render-package.js";
import { type MadeRow, makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

const SNAPSHOT = { date: "2026-01-01", sha256: "", rowCount: 0, knownGaps: [] };
const TRANSPORTS = ["tcp", "udp", "sctp", "dccp"] as const;

type Rows = readonly (string | MadeRow)[];

function make(rows: Rows, ledger?: Ledger) {
  const registry = makeRegistry(rows);
  const { apis, problems } = makePackages(registry, ledger, SNAPSHOT);
  expect(problems).toEqual([]);
  return apis;
}

/** The constants of each transport protocol's package, `FOO = 1`; a tombstone's in parentheses. */
function listConstants(apis: { readonly transports: readonly TransportApi[] }) {
  return Object.fromEntries(
    apis.transports.map(({ name, constants }) => [
      name,
      constants.map(({ identifier, value, deprecation }) =>
        deprecation === undefined ? `${identifier} = ${value}` : `(${identifier} = ${value})`,
      ),
    ]),
  );
}

const inAllFour = <T>(value: T) => Object.fromEntries(TRANSPORTS.map((transport) => [transport, value]));

describe("a row with a port that names no transport protocol", () => {
  it("has its constants, names, ports and reverse names in all four packages, and says so", () => {
    const apis = make(["flex-lm 27000-27009"]);
    expect(listConstants(apis)).toEqual(inAllFour(["FLEX_LM = 27000", "FLEX_LM_LAST = 27009"]));
    for (const api of apis.transports) {
      expect([...api.reverse]).toEqual([
        [27000, "FLEX_LM"],
        [27009, "FLEX_LM_LAST"],
      ]);
      expect(api.services).toEqual([{ serviceName: "flex-lm", ports: [{ first: 27000, last: 27009 }] }]);
    }
    const constants = renderPackage("udp", apis).find(({ path }) => path === "constants.ts")?.text;
    expect(constants).toContain(
      "`flex-lm` 27000/udp. The first port of 27000-27009. The registry names no transport protocol.",
    );
  });

  it("beside a row of the same name and port that names one is documented by that one, and told once", () => {
    const apis = make([
      makeRow("a 7/tcp", { description: "Of TCP" }),
      makeRow("a 7", { description: "Of any" }),
    ]);
    expect(listConstants(apis)).toEqual(inAllFour(["A = 7"]));
    const factsOf = (index: number) => apis.transports[index]?.constants[0]?.facts;
    expect(factsOf(0)).toMatchObject({ description: "Of TCP", namesNoTransport: false });
    expect(factsOf(1)).toMatchObject({ description: "Of any", namesNoTransport: true });
    expect(apis.transports[0]?.services).toEqual([{ serviceName: "a", ports: [{ first: 7, last: 7 }] }]);
  });

  it("leaves the plain name to the port of a row that names the transport protocol", () => {
    expect(listConstants(make(["a 7", "a 9/tcp"]))).toEqual({
      ...inAllFour(["A = 7"]),
      tcp: ["A_7 = 7", "A = 9"],
    });
  });

  it("stands beside a row of its name without a port, which is a service type alone", () => {
    const apis = make(["a 7", "a /udp"]);
    expect(listConstants(apis)).toEqual(inAllFour(["A = 7"]));
    expect(apis.dnsSd.constants.map(({ value }) => value)).toEqual(["_a._udp"]);
  });

  it("leaves three tombstones when it is given a transport protocol, and comes back when it loses it", () => {
    const first = makeRegistry(["a 7"]);
    const second = makeRegistry(["a 7/tcp"]);
    const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry: first, date: "2026-01-01" });
    const later = updateLedger({ ledger, previous: first, registry: second, date: "2026-02-01" });
    expect(listConstants(make(["a 7/tcp"], later))).toEqual({ ...inAllFour(["(A = 7)"]), tcp: ["A = 7"] });
    const again = updateLedger({ ledger: later, previous: second, registry: first, date: "2026-03-01" });
    expect(listConstants(make(["a 7"], again))).toEqual(inAllFour(["A = 7"]));
  });
});

describe("a port that is assigned without a service name", () => {
  const unnamed = makeRow("- 24/tcp", { description: "any private mail system" });
  const typesOf = (rows: Rows, ledger?: Ledger) =>
    renderPackage("tcp", make(rows, ledger)).find(({ path }) => path === "types.ts")?.text;

  it("is among the assigned ports, and no service is at it", () => {
    const types = typesOf(["a 7/tcp", unnamed]);
    expect(types).toMatch(
      /type TcpPrimaryPort = 7;\ntype TcpFurtherPort = never;\ntype TcpUnnamedPort = 24;\n/,
    );
    expect(types).toContain('interface TcpServiceTables {\n  "7": ";7=a;";\n}\n');
    expect(typesOf(["a 7/tcp", makeRow("- 24/udp", { description: "any private" })])).not.toContain("24");
    expect(typesOf(["a 7/tcp", makeRow("- 24/tcp", { description: "Reserved" })])).not.toContain("24");
  });

  it("stays there when it is no longer assigned, and has a service once one is named", () => {
    const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry: makeRegistry(["a 7/tcp", unnamed]) });
    expect(typesOf(["a 7/tcp"], ledger)).toMatch(
      /type TcpPrimaryPort = 7;\ntype TcpFurtherPort = never;\ntype TcpUnnamedPort = 24;\n/,
    );
    const registry = makeRegistry(["a 7/tcp", "b 24/tcp"]);
    const types = typesOf(["a 7/tcp", "b 24/tcp"], updateLedger({ ledger, registry }));
    expect(types).toContain('interface TcpServiceTables {\n  "7": ";7=a;";\n  "2": ";24=b;";\n}\n');
  });
});
