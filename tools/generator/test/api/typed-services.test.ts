import { expect, test } from "vitest";
import { deriveRegistryApi } from "../../src/api/derive-registry-api.js";
import { EMPTY_LEDGER } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
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
    { serviceName: "b", port: 2, isMoved: true },
    { serviceName: "c", port: 3, isMoved: false },
    { serviceName: "snif", port: 7, isMoved: true },
  ]);
});
