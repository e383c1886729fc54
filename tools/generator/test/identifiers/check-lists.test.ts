import { describe, expect, it } from "vitest";
import { checkLists } from "../../src/identifiers/check-lists.js";
import { EMPTY_LEDGER, type Ledger } from "../../src/identifiers/ledger.js";

/** The faults of a ledger that has these parts, whatever they are. */
function faultsOf(parts: Readonly<Record<string, unknown>>): readonly object[] {
  return checkLists({ ...EMPTY_LEDGER, ...parts } as Ledger);
}

const ofPorts = (ports: unknown) => ({ ...EMPTY_LEDGER.services, sctp: { a: ports } });

describe("a list of ports", () => {
  it.each([[[]], [[1, "2-3"]], [[0, 65_535]], [["0-65535"]], [["0-65535", 1, 2]], [["0-65534", 1, 65_535]]])(
    "may be %j",
    (ports) => {
      expect(faultsOf({ services: ofPorts(ports), otherNames: ofPorts(ports) })).toEqual([]);
    },
  );

  it.each([
    [null],
    ["80"],
    [{}],
    [[null]],
    [["80"]],
    [[""]],
    [[65_536]],
    [[1.5]],
    [["3-2"]],
    [["1-99999999"]],
    [[1, "-"]],
    [[[1, 2]]],
  ])("is not %j", (ports) => {
    const message = `"a" must have ports, and ranges of ports, in a list`;
    expect(faultsOf({ services: ofPorts(ports), otherNames: ofPorts(ports) })).toEqual([
      { message: `services.sctp, ${message}`, path: ["services", "sctp", "a"] },
      { message: `otherNames.sctp, ${message}`, path: ["otherNames", "sctp", "a"] },
    ]);
  });

  it.each([[[1, "x"]], [["00001-2"]]])("without a name is not in %j", (ports) => {
    const unnamedPorts = { ...EMPTY_LEDGER.unnamedPorts, dccp: ports };
    expect(faultsOf({ unnamedPorts })).toEqual([
      {
        message: `unnamedPorts, "dccp" must have ports, and ranges of ports, in a list`,
        path: ["unnamedPorts", "dccp"],
      },
    ]);
  });

  it.each([[["0-65535", "0-65534"]], [["0-65534", "1-2"]]])(
    "does not hold more ports in its ranges than there are: %j",
    (ports) => {
      const message = 'services.sctp, "a" and the ranges before it hold more than 65536 ports';
      expect(faultsOf({ services: ofPorts(ports) })).toEqual([{ message, path: ["services", "sctp", "a"] }]);
    },
  );

  it("holds them together with the lists before it, of its transport protocol alone", () => {
    const sctp = { a: ["0-65535"], b: [1], c: ["1-2"] };
    const message = 'services.sctp, "c" and the ranges before it hold more than 65536 ports';
    const services = { ...EMPTY_LEDGER.services, sctp, dccp: { d: ["1-2"] } };
    expect(faultsOf({ services })).toEqual([{ message, path: ["services", "sctp", "c"] }]);
  });
});

describe("the TXT keys of a service type", () => {
  it.each([
    { keys: ["a"], isOpen: true },
    { keys: [], isOpen: false },
  ])("may be %j", (txt) => {
    expect(faultsOf({ txt: { "_a._tcp": txt } })).toEqual([]);
  });

  it.each([
    null,
    7,
    "keys",
    { keys: "a", isOpen: true },
    { keys: [1], isOpen: true },
    { keys: ["a", 1], isOpen: true },
    { keys: [] },
    { keys: [], isOpen: "yes" },
    { isOpen: true },
  ])("are not %j", (txt) => {
    expect(faultsOf({ txt: { "_a._tcp": txt } })).toEqual([
      { message: 'txt, "_a._tcp" must have keys, and say whether they are all', path: ["txt", "_a._tcp"] },
    ]);
  });
});
