import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER, type Ledger, listReleased } from "../../src/identifiers/ledger.js";
import { keepRetired, retireTombstones } from "../../src/identifiers/retire-tombstones.js";
import { makeLedger } from "./make-ledger.js";

const FOO = { serviceName: "foo", port: 1 };
const GONE = { ...FOO, withdrawn: "2025-01-01" };
const RETIRED = { ...GONE, retired: "2026-01-01" };

/** A ledger that holds one and the same tombstone in each of its sections. */
function everywhere(entry: typeof GONE): Ledger {
  const { port: _, ...rest } = entry;
  const type = { ...rest, serviceType: "_foo._tcp" };
  return {
    ...EMPTY_LEDGER,
    packages: {
      tcp: { FOO: entry },
      udp: { FOO: entry },
      sctp: { FOO: entry },
      dccp: { FOO: entry },
      "dns-sd": { FOO: type },
    },
    serviceCodes: { FOO: { ...rest, serviceCode: 7 } },
  };
}

describe("retireTombstones", () => {
  it("marks the tombstones of before a day in every section, and leaves all else as it was", () => {
    expect(retireTombstones(everywhere(GONE), "2025-01-02", "2026-01-01")).toEqual(everywhere(RETIRED));
    const ledger = { ...everywhere(GONE), canonical: { "1/tcp": "foo" } } as const;
    expect(retireTombstones(ledger, "2025-01-01", "2026-01-01")).toEqual(ledger);
  });

  it("leaves what is live, what was withdrawn on no known day, and what is retired", () => {
    const ledger = makeLedger({ FOO, BAR: { ...FOO, withdrawn: "unknown" }, BAZ: RETIRED });
    expect(retireTombstones(ledger, "zzz", "2027-01-01")).toEqual(ledger);
  });
});

describe("keepRetired", () => {
  it("retires in every section what is planned to be", () => {
    expect(keepRetired(everywhere(GONE), everywhere(RETIRED))).toEqual(everywhere(RETIRED));
    expect(keepRetired(everywhere(GONE), everywhere(GONE))).toStrictEqual(everywhere(GONE));
  });

  it("leaves what came back, and what the plan does not know", () => {
    expect(keepRetired(makeLedger({ FOO }), makeLedger({ FOO: RETIRED }))).toEqual(makeLedger({ FOO }));
    expect(keepRetired(makeLedger({ FOO: GONE }), makeLedger({}))).toEqual(makeLedger({ FOO: GONE }));
    const { packages: _, ...unknown } = makeLedger({});
    expect(keepRetired(makeLedger({ FOO: GONE }), unknown as Ledger)).toEqual(makeLedger({ FOO: GONE }));
  });
});

describe("listReleased", () => {
  it("leaves out what was retired, and nothing else", () => {
    expect(listReleased({ FOO, BAR: GONE, BAZ: RETIRED })).toEqual([
      ["FOO", FOO],
      ["BAR", GONE],
    ]);
  });
});
