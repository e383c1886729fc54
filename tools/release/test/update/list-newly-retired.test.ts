import { EMPTY_LEDGER, type Ledger } from "@ianakit/generator/identifiers/ledger";
import { expect, test } from "vitest";
import { listNewlyRetired } from "../../src/update/list-newly-retired.js";

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
