import { describe, expect, it } from "vitest";
import { checkLedger } from "../../src/identifiers/check-ledger.js";
import { EMPTY_LEDGER, type Ledger, type PortEntry } from "../../src/identifiers/ledger.js";
import { makeLedger } from "./make-ledger.js";

describe("checkLedger", () => {
  const SERVICES = { ...EMPTY_LEDGER.services, tcp: { foo: [1, "50-90"] as const } };

  /** The faults of a ledger whose `tcp` is this, all of the types' names and ports being listed. */
  function faultsOf(tcp: Readonly<Record<string, unknown>>): readonly string[] {
    const ledger = makeLedger(tcp as Ledger["packages"]["tcp"], { services: SERVICES });
    return checkLedger(ledger).map(({ message }) => message);
  }

  const FOO: PortEntry = { serviceName: "foo", port: 1, since: "2020-01-01" };

  describe("a sound ledger", () => {
    it("has no faults", () => {
      const gone = { ...FOO, withdrawn: "2020-01-01", replacedBy: "FOO_50", retired: "2021-01-01" };
      const ledger = makeLedger(
        { FOO: gone, FOO_50: { serviceName: "foo", port: 50 }, FOO_LAST: { ...FOO, port: 90, role: "last" } },
        {
          services: SERVICES,
          otherNames: { ...EMPTY_LEDGER.otherNames, dccp: { old: [1] } },
          canonical: { "1/tcp": "foo", "1/dccp": "old" },
          serviceCodes: { FOO_SERVICE_CODE: { serviceName: "foo", serviceCode: 0xffff_ffff } },
          txt: { "_foo._udp": { keys: [], isOpen: false } },
        },
      );
      const packages = {
        ...ledger.packages,
        "dns-sd": { FOO_UDP: { serviceName: "foo", serviceType: "_foo._udp", withdrawn: "unknown" } },
      };
      expect(checkLedger({ ...ledger, packages })).toEqual([]);
    });

    it("may hold one name, port and role in two transport protocols, and two roles at one port", () => {
      const packages = { ...EMPTY_LEDGER.packages, tcp: { FOO }, udp: { FOO } };
      const services = { ...SERVICES, udp: { foo: [1] } };
      expect(checkLedger({ ...EMPTY_LEDGER, packages, services })).toEqual([]);
      expect(faultsOf({ FOO, FOO_LAST: { ...FOO, role: "last" } })).toEqual([]);
    });
  });

  describe("an identifier", () => {
    it.each(["foo", "1FOO", "A-B", "", "FOO ", "FOO\n", " FOO", "É"])("is not %j", (identifier) => {
      expect(faultsOf({ [identifier]: FOO })).toEqual([`tcp, ${identifier}: is not a valid identifier`]);
    });

    it.each(["A", "_", "_3COM", "A1_B"])("is %j", (identifier) => {
      expect(faultsOf({ [identifier]: FOO })).toEqual([]);
    });

    it("is told with the keys that lead to it", () => {
      expect(checkLedger(makeLedger({ foo: FOO })).map(({ path }) => path)).toEqual([
        ["packages", "tcp", "foo"],
      ]);
      const packages = {
        ...EMPTY_LEDGER.packages,
        "dns-sd": { foo: { serviceName: "foo", serviceType: "" } },
      };
      expect(checkLedger({ ...EMPTY_LEDGER, packages }).map(({ path }) => path)).toEqual([
        ["packages", "dns-sd", "foo"],
      ]);
    });
  });

  describe("an entry", () => {
    const day = JSON.stringify("2020-13-01");
    it.each<[object | null, string]>([
      [null, "has no service name"],
      [{ port: 1 }, "has no service name"],
      [{ ...FOO, since: "2020-13-01" }, `was added on ${day}, which is not a date`],
      [{ ...FOO, since: "" }, 'was added on "", which is not a date'],
      [{ ...FOO, since: 2020 }, "was added on 2020, which is not a date"],
      [{ ...FOO, since: ["2020-01-01"] }, 'was added on ["2020-01-01"], which is not a date'],
      [{ ...FOO, withdrawn: "2020-13-01" }, `was withdrawn on ${day}, which is not a date`],
      [{ ...FOO, withdrawn: "" }, 'was withdrawn on "", which is not a date'],
      [{ ...FOO, withdrawn: "2019-12-31" }, "was withdrawn before it was added"],
      [{ ...FOO, withdrawn: "unknown", retired: "2020-13-01" }, `was retired on ${day}, which is not a date`],
      [{ ...FOO, retired: "2021-01-01" }, "is retired, but not withdrawn"],
      [{ ...FOO, replacedBy: "FOO" }, "is replaced by FOO, but not withdrawn"],
      [{ ...FOO, withdrawn: "unknown", replacedBy: "BAR" }, "is replaced by BAR, which is not in the ledger"],
      [
        { ...FOO, withdrawn: "unknown", replacedBy: "toString" },
        "is replaced by toString, which is not in the ledger",
      ],
    ])("like %j is a fault", (entry, fault) => {
      expect(faultsOf({ FOO: entry })).toEqual([`tcp, FOO: ${fault}`]);
    });

    it("may be withdrawn on any day where nothing says when it was added", () => {
      expect(faultsOf({ FOO: { serviceName: "foo", port: 1, withdrawn: "1999-01-01" } })).toEqual([]);
    });
  });

  describe("a port", () => {
    it.each([-1, 65_536, 1.5, "1", null])("is not %j", (port) => {
      expect(faultsOf({ FOO: { ...FOO, port } })).toEqual([
        `tcp, FOO: ${JSON.stringify(port)} is not a port`,
      ]);
    });

    it.each([0, 65_535])("is %j", (port) => {
      const services = { ...EMPTY_LEDGER.services, tcp: { foo: [port] } };
      expect(checkLedger(makeLedger({ FOO: { ...FOO, port } }, { services }))).toEqual([]);
    });

    it("of one name has one identifier", () => {
      expect(faultsOf({ FOO, BAR: FOO })).toEqual(['tcp, BAR: FOO already stands for "foo" 1/tcp']);
      const last = { ...FOO, port: 90, role: "last" };
      expect(faultsOf({ FOO_LAST: last, BAR_LAST: last })).toHaveLength(1);
    });

    it.each([7, 49, 91])("is one that the types hold of its name: not %d", (port) => {
      expect(faultsOf({ FOO: { ...FOO, port } })).toEqual([
        `tcp, FOO: port ${port} is missing from "services.tcp.foo"`,
      ]);
    });

    it.each([1, 50, 70, 90])(
      "may be %d, within a range too, which may have grown at its beginning",
      (port) => {
        expect(faultsOf({ FOO: { ...FOO, port } })).toEqual([]);
      },
    );

    it.each(["bar", "constructor"])("belongs to a name that the types hold: not %j", (serviceName) => {
      expect(faultsOf({ FOO: { ...FOO, serviceName } })).toEqual([
        `tcp, FOO: ${JSON.stringify(serviceName)} is missing from "services.tcp"`,
      ]);
    });

    it("belongs to a name that has a list of them", () => {
      const services = { ...SERVICES, tcp: { foo: {} } } as unknown as Ledger["services"];
      expect(checkLedger(makeLedger({ FOO }, { services }))).toHaveLength(1);
    });
  });

  describe("a service type", () => {
    const check = (serviceType: unknown, txt: Ledger["txt"] = {}) => {
      const entry = { serviceName: "foo", serviceType: serviceType as string };
      const packages = { ...EMPTY_LEDGER.packages, "dns-sd": { FOO: entry } };
      return checkLedger({ ...EMPTY_LEDGER, packages, txt }).map(({ message }) => message);
    };

    it.each([7, ["_foo._tcp"], "foo._tcp", "_foo._sctp", "_._tcp", "_foo._tcp.", "x_foo._tcp", "_foo_tcp"])(
      "is not %j",
      (serviceType) => {
        expect(check(serviceType)).toEqual([
          `dns-sd, FOO: ${JSON.stringify(serviceType)} is not a service type`,
        ]);
      },
    );

    it.each([false, "yes", null])(
      "says `onlyInAll` of itself with true or not at all, not with %j",
      (onlyInAll) => {
        const entry = { serviceName: "foo", serviceType: "_foo._tcp", onlyInAll: onlyInAll as true };
        const packages = { ...EMPTY_LEDGER.packages, "dns-sd": { FOO: entry } };
        const txt = { "_foo._tcp": { keys: [], isOpen: true } };
        expect(checkLedger({ ...EMPTY_LEDGER, packages, txt }).map(({ message }) => message)).toEqual([
          `dns-sd, FOO: "onlyInAll" is ${JSON.stringify(onlyInAll)}, and true or missing was expected`,
        ]);
      },
    );

    it("stands among the TXT keys, though it be a name with a line break", () => {
      expect(check("_foo._tcp")).toEqual(['dns-sd, FOO: "_foo._tcp" is missing from "txt"']);
      const none = { keys: [], isOpen: false };
      expect(check("_foo._tcp", { "_foo._tcp": none })).toEqual([]);
      expect(check("_f\no._udp", { "_f\no._udp": none })).toEqual([]);
    });
  });

  describe("a service code", () => {
    it.each([-1, 0x1_0000_0000, "1"])("is not %j", (serviceCode) => {
      const serviceCodes = { FOO: { serviceName: "foo", serviceCode: serviceCode as number } };
      expect(checkLedger({ ...EMPTY_LEDGER, serviceCodes }).map(({ message }) => message)).toEqual([
        `serviceCodes, FOO: ${JSON.stringify(serviceCode)} is not a service code`,
      ]);
    });
  });

  describe("a canonical service", () => {
    it.each(["1/udp", "1/ip"])("is in a list of names of its transport protocol: not at %s", (key) => {
      const canonical = { [key]: "foo" };
      expect(checkLedger({ ...EMPTY_LEDGER, canonical, services: SERVICES })).toEqual([
        { message: `canonical, ${key}: "foo" is in no list of names`, path: ["canonical", key] },
      ]);
    });
  });
});
