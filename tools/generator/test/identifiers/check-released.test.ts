import { describe, expect, it } from "vitest";
import { checkReleased } from "../../src/identifiers/check-released.js";
import { EMPTY_LEDGER, type Ledger, type PortEntry } from "../../src/identifiers/ledger.js";
import { makeLedger } from "./make-ledger.js";

const FOO: PortEntry = { serviceName: "foo", port: 1 };
const FOO_LAST: PortEntry = { serviceName: "foo", port: 9, role: "last" };
const ADVICE = ": what was released stays. npm run registry:rebuild makes the ledger again";

const RELEASED: Ledger = makeLedger(
  { FOO, FOO_LAST },
  {
    packages: {
      ...EMPTY_LEDGER.packages,
      tcp: { FOO, FOO_LAST },
      "dns-sd": { FOO_TCP: { serviceName: "foo", serviceType: "_foo._tcp" } },
    },
    serviceCodes: { FOO_SERVICE_CODE: { serviceName: "foo", serviceCode: 7 } },
    services: { ...EMPTY_LEDGER.services, tcp: { foo: ["1-9", 20, 30] } },
    otherNames: { ...EMPTY_LEDGER.otherNames, udp: { old: [1] } },
    unnamedPorts: { ...EMPTY_LEDGER.unnamedPorts, dccp: [57, "87-89"] },
    txt: { "_foo._tcp": { keys: ["a", "b"], isOpen: true }, "_bar._udp": { keys: ["c"], isOpen: false } },
  },
);

const problemsOf = (parts: Partial<Ledger>, released: Ledger = RELEASED) =>
  checkReleased({ ...RELEASED, ...parts }, released);
const messagesOf = (...args: Parameters<typeof problemsOf>) =>
  problemsOf(...args).map(({ message }) => message);

/** The released ledger with other identifiers of tcp. */
const withTcp = (tcp: Ledger["packages"]["tcp"]) => ({ packages: { ...RELEASED.packages, tcp } });

describe("a ledger that holds what was released", () => {
  it("has no problem, and none if it holds more", () => {
    expect(problemsOf({})).toEqual([]);
    const grown: Ledger = {
      ...RELEASED,
      ...withTcp({ FOO, FOO_LAST, BAR: { serviceName: "bar", port: 2 } }),
      services: { ...RELEASED.services, tcp: { foo: ["1-9", 20, 30, 40], bar: [2] } },
      unnamedPorts: { ...RELEASED.unnamedPorts, dccp: [57, "87-89", 90] },
      txt: {
        ...RELEASED.txt,
        "_foo._tcp": { keys: ["a", "b", "c"], isOpen: true },
        "_bar._udp": { keys: ["c"], isOpen: true },
      },
    };
    expect(checkReleased(grown, RELEASED)).toEqual([]);
    expect(checkReleased(RELEASED, EMPTY_LEDGER)).toEqual([]);
  });
});

describe("an identifier that was released", () => {
  it("is not missing, in any section", () => {
    expect(problemsOf(withTcp({ FOO_LAST }))).toEqual([
      { rule: "released-identifier", message: `tcp, FOO is missing; it was released as 1${ADVICE}` },
    ]);
    expect(messagesOf(withTcp({ FOO }))).toEqual([
      `tcp, FOO_LAST is missing; it was released as 9 (last)${ADVICE}`,
    ]);
    expect(messagesOf({ packages: { tcp: { FOO, FOO_LAST } } as unknown as Ledger["packages"] })).toEqual([
      `dns-sd, FOO_TCP is missing; it was released as _foo._tcp${ADVICE}`,
    ]);
    expect(messagesOf({ serviceCodes: {} })).toEqual([
      `serviceCodes, FOO_SERVICE_CODE is missing; it was released as 7${ADVICE}`,
    ]);
  });

  it("has the same value and role", () => {
    expect(
      messagesOf(withTcp({ FOO: { ...FOO, port: 2 }, FOO_LAST: { serviceName: "foo", port: 9 } })),
    ).toEqual([
      `tcp, FOO is 2; it was released as 1${ADVICE}`,
      `tcp, FOO_LAST is 9; it was released as 9 (last)${ADVICE}`,
    ]);
  });

  it("stays retired, unless it is registered again", () => {
    const gone = { ...FOO, withdrawn: "2025-01-01" };
    const released = makeLedger({ FOO: { ...gone, retired: "2026-01-01" } });
    const now = (entry: PortEntry) =>
      checkReleased(makeLedger({ FOO: entry }), released).map(({ message }) => message);
    expect(now({ ...gone, retired: "2026-01-01" })).toEqual([]);
    expect(now(FOO)).toEqual([]);
    expect(now(gone)).toEqual([`tcp, FOO is no longer retired; a planned major took it out${ADVICE}`]);
    expect(checkReleased(makeLedger({ FOO: gone }), makeLedger({ FOO: gone }))).toEqual([]);
  });
});

describe("a name that was released", () => {
  const withPorts = (foo: Ledger["services"]["tcp"][string]) => ({
    services: { ...RELEASED.services, tcp: { foo } },
  });

  it("is not missing from its list", () => {
    expect(messagesOf({ services: EMPTY_LEDGER.services })).toEqual([
      `services.tcp, "foo" is missing; it was released${ADVICE}`,
    ]);
    expect(messagesOf({ otherNames: EMPTY_LEDGER.otherNames })).toEqual([
      `otherNames.udp, "old" is missing; it was released${ADVICE}`,
    ]);
    const named = { ...EMPTY_LEDGER, services: { ...EMPTY_LEDGER.services, tcp: { constructor: [1] } } };
    expect(messagesOf({ services: EMPTY_LEDGER.services }, named as unknown as Ledger)).toEqual([
      `services.tcp, "constructor" is missing; it was released${ADVICE}`,
    ]);
  });

  it("has every port that it had, the first one first", () => {
    expect(messagesOf(withPorts(["1-9"]))).toEqual([
      `services.tcp, "foo" lacks 20, 30, with which it was released${ADVICE}`,
    ]);
    expect(messagesOf(withPorts([20, "1-9", 30]))).toEqual([
      `services.tcp, "foo" begins with 20; it was released with 1-9 as its primary port${ADVICE}`,
    ]);
  });
});

it("a port without a name that was released is not missing", () => {
  expect(messagesOf({ unnamedPorts: { ...RELEASED.unnamedPorts, dccp: [57] } })).toEqual([
    `unnamedPorts.dccp lacks 87-89, which was released${ADVICE}`,
  ]);
});

describe("a service type that was released", () => {
  const withTxt = (foo: object) => ({ txt: { ...RELEASED.txt, ...foo } as Ledger["txt"] });
  const fewer = (serviceType: string) => `txt, "${serviceType}" takes fewer keys than were released${ADVICE}`;

  it("is not missing", () => {
    expect(messagesOf({ txt: {} })).toEqual([
      `txt, "_foo._tcp" is missing; it was released${ADVICE}`,
      `txt, "_bar._udp" is missing; it was released${ADVICE}`,
    ]);
  });

  it("takes every key that it took", () => {
    expect(messagesOf(withTxt({ "_foo._tcp": { keys: ["b"], isOpen: true } }))).toEqual([fewer("_foo._tcp")]);
    expect(messagesOf(withTxt({ "_bar._udp": { keys: ["d"], isOpen: true } }))).toEqual([fewer("_bar._udp")]);
    expect(messagesOf(withTxt({ "_foo._tcp": { keys: ["a", "b"], isOpen: false } }))).toEqual([
      fewer("_foo._tcp"),
    ]);
  });
});
