import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER } from "../../src/identifiers/ledger.js";
import { remakeLedger } from "../../src/identifiers/remake-ledger.js";
import { retireTombstones } from "../../src/identifiers/retire-tombstones.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { makeRegistry } from "../make-registry.js";

const FIRST = makeRegistry(["a 1/tcp", "b 2/tcp"]);
const LATER = makeRegistry(["a 1/tcp", "c 3/tcp"]);
const released = {
  registry: FIRST,
  ledger: updateLedger({ ledger: EMPTY_LEDGER, registry: FIRST, date: "2026-01-01" }),
};
const pending = EMPTY_LEDGER;

describe("a ledger made again", () => {
  it("is, before the first release, that of the registry alone", () => {
    const ledger = remakeLedger({ released: undefined, registry: LATER, date: "2026-02-01", pending });
    expect(ledger).toEqual(updateLedger({ ledger: EMPTY_LEDGER, registry: LATER, date: "2026-02-01" }));
    expect(Object.keys(ledger.packages.tcp)).toEqual(["A", "C"]);
  });

  it("is, after a release, the released one and what has changed since", () => {
    const { tcp } = remakeLedger({ released, registry: LATER, date: "2026-02-01", pending }).packages;
    expect(tcp).toEqual({
      ...released.ledger.packages.tcp,
      B: { serviceName: "b", port: 2, since: "2026-01-01", withdrawn: "2026-02-01" },
      C: { serviceName: "c", port: 3, since: "2026-02-01" },
    });
  });

  it("knows by the released registry that two services swapped their ports", () => {
    const swapped = makeRegistry(["a 2/tcp", "b 1/tcp"]);
    const { A, B } = remakeLedger({ released, registry: swapped, date: "2026-02-01", pending }).packages.tcp;
    expect([A, B]).toEqual([
      { ...released.ledger.packages.tcp["A"], withdrawn: "2026-02-01", replacedBy: "A_2" },
      { ...released.ledger.packages.tcp["B"], withdrawn: "2026-02-01", replacedBy: "B_1" },
    ]);
  });

  it("has the dates of the updates since the release, and what they planned to retire", () => {
    const update = updateLedger({
      ...{ ledger: released.ledger, previous: FIRST, registry: LATER },
      date: "2026-02-01",
    });
    const planned = retireTombstones(update, "2026-03-01", "2026-04-01");
    const { tcp } = remakeLedger({
      ...{ released, registry: LATER, date: "2026-05-01" },
      pending: planned,
    }).packages;
    expect(tcp["C"]).toEqual({ serviceName: "c", port: 3, since: "2026-02-01" });
    expect(tcp["B"]).toMatchObject({ withdrawn: "2026-02-01", retired: "2026-04-01" });
  });
});
