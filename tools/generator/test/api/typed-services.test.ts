import { expect, test } from "vitest";
import { deriveRegistryApi } from "../../src/api/derive-registry-api.js";
import { EMPTY_LEDGER } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

const SNAPSHOT = { date: "2026-01-01", sha256: "", rowCount: 0, knownGaps: [] };

/** What `getPort` answers for each name over TCP, as far as its type says it. */
function typesOf(...rows: readonly string[]): Record<string, number> {
  const registry = makeRegistry(rows);
  const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry });
  const { typedServices } = deriveRegistryApi(registry, ledger, SNAPSHOT);
  return Object.fromEntries(typedServices.tcp.map(({ serviceName, port }) => [serviceName, port]));
}

test("a name has the port that it is registered with as its type", () => {
  expect(typesOf("a 1/tcp", "b 2", "c 3/udp")).toEqual({ a: 1, b: 2 });
});

test("of two names that differ in case alone, one answers for both, and each keeps the port of its own spelling as its type", () => {
  expect(typesOf("a 6/tcp", "A 3/tcp")).toEqual({ A: 3, a: 6 });
  expect(typesOf("a 6/tcp", "A 3")).toEqual({ A: 3, a: 6 });
  expect(typesOf("a 6/tcp", "A 3/udp")).toEqual({ a: 6 });
});

test("a name that is withdrawn or moved keeps the port that it was released with, and is told apart", () => {
  const ledger = updateLedger({
    ledger: EMPTY_LEDGER,
    registry: makeRegistry(["snif 7/udp", "b 2/udp", "c 3/udp"]),
  });
  const registry = makeRegistry(["b 9/udp", "c 3/udp"]);
  const next = updateLedger({ ledger, registry });
  expect(deriveRegistryApi(registry, next, SNAPSHOT).typedServices.udp).toEqual([
    { serviceName: "b", port: 2, isMoved: true, isService: true },
    { serviceName: "c", port: 3, isMoved: false, isService: true },
    { serviceName: "snif", port: 7, isMoved: true, isService: true },
  ]);
});

test("a historic alias is a name that look-ups take, and not one that has a constant", () => {
  const registry = makeRegistry([
    "a 1/tcp",
    makeRow("b 1/tcp", { assignmentNotes: 'This entry is an alias to "a".' }),
  ]);
  const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry });
  const { typedServices } = deriveRegistryApi(registry, ledger, SNAPSHOT);
  expect(typedServices.tcp.map(({ serviceName, isService }) => [serviceName, isService])).toEqual([
    ["a", true],
    ["b", false],
  ]);
});

test("a port is assigned for good, over every transport protocol where its row names none, in a range and without a name", () => {
  const ledger = updateLedger({
    ledger: EMPTY_LEDGER,
    registry: makeRegistry(["gone 9/tcp", "range 3-5/tcp", "any 7"]),
  });
  const registry = makeRegistry(["range 3-5/tcp", "any 7"]);
  const next = updateLedger({ ledger, registry });
  expect(deriveRegistryApi(registry, next, SNAPSHOT).assignedPorts).toEqual({
    tcp: [3, 4, 5, 7, 9],
    udp: [7],
    sctp: [7],
    dccp: [7],
  });
});
