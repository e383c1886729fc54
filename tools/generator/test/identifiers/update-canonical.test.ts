import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER, type Identifiers, type PortEntry } from "../../src/identifiers/ledger.js";
import { updateCanonical } from "../../src/identifiers/update-canonical.js";
import { makeRegistry } from "../make-registry.js";

/** The canonical service of 1/tcp after an update from this one. */
function canonicalAfter(
  incumbent: string | undefined,
  rows: readonly string[],
  tcp: Identifiers<PortEntry> = {},
): string | undefined {
  const before = incumbent === undefined ? {} : ({ "1/tcp": incumbent } as const);
  const packages = { ...EMPTY_LEDGER.packages, tcp };
  return updateCanonical(before, makeRegistry(rows), packages)["1/tcp"];
}

describe("the canonical service of a port", () => {
  it("that is new is what the registry says", () => {
    expect(canonicalAfter(undefined, ["a 1/tcp", "b 1/tcp"])).toBe("a");
  });

  it("stays the incumbent for as long as it is there, though another spelling comes first", () => {
    expect(canonicalAfter("b", ["a 1/tcp", "b 1/tcp"])).toBe("b");
    expect(canonicalAfter("b", ["B 1/tcp", "b 1/tcp"])).toBe("b");
  });

  it("stays a withdrawn one where nobody else is there", () => {
    expect(canonicalAfter("a", ["a 2/tcp"])).toBe("a");
  });

  it("follows the incumbent to its new spelling", () => {
    expect(canonicalAfter("edi_service", ["a 1/tcp", "edi-service 1/tcp"])).toBe("edi-service");
  });

  it("goes to who is there where the incumbent is gone", () => {
    expect(canonicalAfter("c", ["a 1/tcp", "b 1/tcp"])).toBe("a");
  });
});

describe("a renamed canonical service", () => {
  const rows = ["a 1/tcp", "new 1/tcp"];
  const next = { serviceName: "new", port: 1 };
  const renamed = { serviceName: "old", port: 1, withdrawn: "2026-01-01", replacedBy: "NEW" };

  it("is followed to its successor", () => {
    expect(canonicalAfter("old", rows, { OLD: renamed, NEW: next })).toBe("new");
    expect(canonicalAfter("old", rows, { NEW: next, OLD: renamed })).toBe("new");
  });

  it("is not followed to a successor that is not at the port", () => {
    expect(canonicalAfter("old", ["a 1/tcp", "new 2/tcp"], { OLD: renamed, NEW: next })).toBe("a");
  });

  it("is followed by nobody where its tombstone names no successor, or one that is not in the ledger", () => {
    const { replacedBy: _, ...withdrawn } = renamed;
    expect(canonicalAfter("old", rows, { OLD: withdrawn, undefined: next })).toBe("a");
    expect(canonicalAfter("old", rows, { OLD: renamed })).toBe("a");
  });

  it("is not taken for the service of another port, name or transport protocol", () => {
    expect(canonicalAfter("old", rows, { OLD: { ...renamed, port: 2 }, NEW: next })).toBe("a");
    expect(canonicalAfter("old", rows, { ODD: { ...renamed, serviceName: "odd" }, NEW: next })).toBe("a");
    const packages = { ...EMPTY_LEDGER.packages, udp: { OLD: renamed, NEW: next } };
    expect(updateCanonical({ "1/tcp": "old" }, makeRegistry(rows), packages)).toEqual({ "1/tcp": "a" });
  });
});
