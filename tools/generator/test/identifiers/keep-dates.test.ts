import { describe, expect, it } from "vitest";
import { keepDates as keepDatesOf } from "../../src/identifiers/keep-dates.js";
import { EMPTY_LEDGER, type Ledger, type LedgerEntry } from "../../src/identifiers/ledger.js";
import { makeLedger } from "./make-ledger.js";

const FOO = { serviceName: "foo", port: 1 };
const EARLY = "2026-01-01";
const LATE = "2026-01-03";

/** A ledger that holds one entry in each of its sections: of this port, service type and service code. */
function everywhere(dates: Partial<LedgerEntry>, value = 1): Ledger {
  const entry = { serviceName: "foo", ...dates };
  const ofPort = { FOO: { ...entry, port: value } };
  const ofType = { FOO: { ...entry, serviceType: `_foo${value}._tcp` } };
  return {
    ...EMPTY_LEDGER,
    packages: { tcp: ofPort, udp: ofPort, sctp: ofPort, dccp: ofPort, "dns-sd": ofType },
    serviceCodes: { FOO: { ...entry, serviceCode: value } },
  };
}

/** Where nothing was released, as in most of these tests. */
function keepDates(ledger: Ledger, pending: Ledger, released: Ledger = EMPTY_LEDGER): Ledger {
  return keepDatesOf(ledger, pending, released);
}

describe("an identifier of the updates since the last release", () => {
  it("keeps in every section the day that brought it", () => {
    expect(keepDates(everywhere({ since: LATE }), everywhere({ since: EARLY }))).toStrictEqual(
      everywhere({ since: EARLY }),
    );
  });

  it("keeps in every section the day that withdrew it, and the one that brought it", () => {
    const ledger = everywhere({ since: "2020-01-01", withdrawn: LATE });
    const pending = everywhere({ since: "2020-01-01", withdrawn: EARLY });
    expect(keepDates(ledger, pending)).toStrictEqual(pending);
  });

  it("keeps nothing else: what replaces it and how it is spelled are as made anew", () => {
    const entry = { ...FOO, withdrawn: LATE, replacedBy: "BAR" };
    const known = { serviceName: "Foo", port: 1, withdrawn: EARLY, replacedBy: "BAZ", retired: EARLY };
    expect(keepDates(makeLedger({ FOO: entry }), makeLedger({ FOO: known }))).toStrictEqual(
      makeLedger({ FOO: { ...entry, withdrawn: EARLY } }),
    );
  });

  it("takes no day that it has none of itself", () => {
    const pending = everywhere({ since: EARLY, withdrawn: EARLY });
    expect(keepDates(everywhere({}), pending)).toStrictEqual(everywhere({}));
    expect(keepDates(everywhere({ since: LATE }), pending)).toStrictEqual(everywhere({ since: EARLY }));
  });

  it("has its own days where the updates know none", () => {
    const ledger = everywhere({ since: LATE, withdrawn: LATE });
    expect(keepDates(ledger, everywhere({}))).toStrictEqual(ledger);
  });

  it("that stood for another port, service type or service code is new", () => {
    const ledger = everywhere({ since: LATE, withdrawn: LATE });
    expect(keepDates(ledger, everywhere({ since: EARLY, withdrawn: EARLY }, 2))).toStrictEqual(ledger);
  });

  it("that they do not know, or not in its section, is new", () => {
    const ledger = everywhere({ since: LATE });
    expect(keepDates(ledger, EMPTY_LEDGER)).toStrictEqual(ledger);
    const { tcp } = everywhere({ since: EARLY }).packages;
    expect(keepDates(ledger, makeLedger(tcp)).packages.udp).toStrictEqual(ledger.packages.udp);
  });

  it("is not added where the ledger lacks it", () => {
    expect(keepDates(makeLedger({}), makeLedger({ FOO }))).toStrictEqual(makeLedger({}));
  });
});

describe("an identifier of the last release", () => {
  it("keeps in every section the days of the release, whatever the updates since say", () => {
    const ledger = everywhere({ since: EARLY, withdrawn: EARLY });
    expect(keepDates(ledger, everywhere({ since: LATE, withdrawn: LATE }), ledger)).toStrictEqual(ledger);
  });

  it("that was withdrawn since keeps the day of that update", () => {
    const pending = everywhere({ since: LATE, withdrawn: "2026-01-02" });
    expect(
      keepDates(everywhere({ since: EARLY, withdrawn: LATE }), pending, everywhere({ since: EARLY })),
    ).toStrictEqual(everywhere({ since: EARLY, withdrawn: "2026-01-02" }));
  });
});
