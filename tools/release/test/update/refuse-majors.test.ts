import { EMPTY_LEDGER, type Ledger } from "@ianakit/generator/ledger";
import { describe, expect, test } from "vitest";
import type { PackageChange } from "../../src/changes/package-change.js";
import { listNewlyRetired, refuseMajors } from "../../src/update/plan-update.js";

describe("listNewlyRetired", () => {
  const DAY = "2026-01-01";

  function ledger(tcp: Ledger["packages"]["tcp"], serviceCodes: Ledger["serviceCodes"] = {}): Ledger {
    return { ...EMPTY_LEDGER, packages: { ...EMPTY_LEDGER.packages, tcp }, serviceCodes };
  }

  test("what one ledger retires and the one before did not is told by package and identifier", () => {
    const live = { serviceName: "foo", port: 1 };
    const before = ledger({ LIVE: live, OLD: { ...live, retired: DAY }, NOW: live });
    const after = ledger({
      LIVE: live,
      OLD: { ...live, retired: DAY },
      NOW: { ...live, retired: DAY },
      UNKNOWN: { ...live, retired: DAY },
    });
    expect([...listNewlyRetired(before, after)]).toEqual(["tcp NOW", "tcp UNKNOWN"]);
  });

  test("service codes are of dccp", () => {
    const code = { serviceName: "foo", serviceCode: 1 };
    const before = ledger({}, { FOO_SERVICE_CODE: code });
    const after = ledger({}, { FOO_SERVICE_CODE: { ...code, retired: DAY } });
    expect([...listNewlyRetired(before, after)]).toEqual(["dccp FOO_SERVICE_CODE"]);
  });
});

describe("refuseMajors", () => {
  const MINOR: PackageChange = { bump: "minor", section: "Added", cells: ["NEW", "1"] };
  const REMOVED: PackageChange = { bump: "major", section: "Removed", cells: ["FOO", "1"] };

  const refuse = (changes: readonly PackageChange[], ...retired: readonly string[]) =>
    refuseMajors([{ name: "tcp", bump: "major", changes }], new Set(retired)).map(({ message }) => message);

  const why = "; a registry update must not break a build";

  test("what is not a major is no problem", () => {
    expect(refuse([MINOR])).toEqual([]);
  });

  test("each major is a problem of its package", () => {
    const changed: PackageChange = { bump: "major", section: "Changed", cells: ["BAR", "2", "is 3 now"] };
    expect(
      refuseMajors([{ name: "tcp", bump: "major", changes: [REMOVED, MINOR, changed] }], new Set()),
    ).toEqual([
      { rule: "no-major", message: `tcp: removed FOO 1${why}` },
      { rule: "no-major", message: `tcp: changed BAR 2 is 3 now${why}` },
    ]);
  });

  test("the removal of a tombstone that is retired is none, nor that of its reverse look-up", () => {
    const reverse: PackageChange = {
      bump: "major",
      section: "Removed",
      cells: ["[1]", "FOO", "reverse look-up"],
    };
    expect(refuse([REMOVED, reverse], "tcp FOO")).toEqual([]);
    expect(refuse([REMOVED], "udp FOO", "tcp BAR")).toEqual([`tcp: removed FOO 1${why}`]);
  });

  test("another value is a problem, though the tombstone is retired", () => {
    expect(refuse([{ ...REMOVED, section: "Changed" }], "tcp FOO")).toHaveLength(1);
  });

  test("what a removal says beside the name and the value names no tombstone", () => {
    expect(refuse([{ ...REMOVED, cells: ["BAR", "1", "FOO"] }], "tcp FOO")).toHaveLength(1);
  });
});
