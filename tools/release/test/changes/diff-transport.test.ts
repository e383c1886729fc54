import { describe, expect, test } from "vitest";
import { diffServicePorts, diffUnnamedPorts } from "../../src/changes/diff-service-ports.js";
import { diffReverse, diffTransport } from "../../src/changes/diff-transport.js";
import { makeConstant, makeTransportApi } from "../make-api.js";

describe("diffReverse", () => {
  test("equal answers, and answers at new values, are no change", () => {
    expect(
      diffReverse(
        new Map([[80, "HTTP"]]),
        new Map([
          [80, "HTTP"],
          [81, "NEW"],
        ]),
      ),
    ).toEqual([]);
  });

  test("an answer that moves is a minor, one that is gone a major", () => {
    expect(diffReverse(new Map([[80, "WWW"]]), new Map([[80, "HTTP"]]))).toEqual([
      { bump: "minor", section: "Changed", cells: ["[80]", "HTTP", "reverse look-up, was WWW"] },
    ]);
    expect(diffReverse(new Map([[80, "WWW"]]), new Map())).toEqual([
      { bump: "major", section: "Removed", cells: ["[80]", "WWW", "reverse look-up"] },
    ]);
  });
});

describe("diffUnnamedPorts", () => {
  const mail = { first: 24, last: 24 };
  const terminals = { first: 57, last: 59 };

  test("equal ports are no change, whatever their order", () => {
    expect(diffUnnamedPorts([mail, terminals], [terminals, mail])).toEqual([]);
  });

  test("a port that is new is a minor, one that is gone a major", () => {
    const described = "assigned port without a service name";
    expect(diffUnnamedPorts([mail], [mail, terminals])).toEqual([
      { bump: "minor", section: "Added", cells: ["", "57-59", described] },
    ]);
    expect(diffUnnamedPorts([mail, terminals], [mail])).toEqual([
      { bump: "major", section: "Removed", cells: ["", "57-59", described] },
    ]);
    expect(
      diffTransport(makeTransportApi({ unnamedPorts: [mail] }), makeTransportApi()).map(({ bump }) => bump),
    ).toEqual(["major"]);
  });
});

describe("diffServicePorts", () => {
  /** A service and its ports: `"x11 6000-6063 7100"`. */
  function service(text: string) {
    const [serviceName = "", ...ranges] = text.split(" ");
    const ports = ranges.map((range) => {
      const [first = 0, last = first] = range.split("-").map(Number);
      return { first, last };
    });
    return { serviceName, ports };
  }

  const diff = (before: readonly string[], after: readonly string[]) =>
    diffServicePorts(before.map(service), after.map(service));

  test("equal names and ports are no change, whatever their order", () => {
    expect(diff(["a 1", "b 2 3-4"], ["b 2 3-4", "a 1"])).toEqual([]);
  });

  test("a name more is a minor, a name less a major", () => {
    expect(diff(["a 1"], ["a 1", "b 2"])).toEqual([
      { bump: "minor", section: "Added", cells: ['"b"', "", "service name"] },
    ]);
    expect(diff(["a 1", "b 2"], ["a 1"])).toEqual([
      { bump: "major", section: "Removed", cells: ['"b"', "", "service name"] },
    ]);
  });

  test("another spelling of a known name is documentation", () => {
    expect(diff(["edi_service 1"], ["edi_service 1", "edi-service 1"])).toEqual([
      { bump: "patch", section: "Documentation", cells: ['"edi-service"', "", 'spelling of "edi_service"'] },
    ]);
  });

  test("ports and ranges more are a minor", () => {
    expect(diff(["a 1"], ["a 1 2 5-6"])).toEqual([
      { bump: "minor", section: "Changed", cells: ['"a"', "2, 5-6", "one more port"] },
    ]);
  });

  test("ports and ranges less are a major, and are named", () => {
    expect(diff(["a 1 2 5-6"], ["a 1"])).toEqual([
      { bump: "major", section: "Removed", cells: ['"a"', "2, 5-6", "port of its type"] },
    ]);
    expect(diff(["a 5-6"], ["a 5-7"])).toEqual([
      { bump: "major", section: "Removed", cells: ['"a"', "5-6", "port of its type"] },
    ]);
  });

  test("another first port is a major, for the type of its primary port is another", () => {
    expect(diff(["a 1 2"], ["a 2 1"])).toEqual([
      { bump: "major", section: "Changed", cells: ['"a"', "2", "another primary port"] },
    ]);
  });

  test("a name with no ports on either side is not a change", () => {
    expect(diff(["a"], ["a"])).toEqual([]);
  });
});

describe("diffTransport", () => {
  const AT_1 = [{ first: 1, last: 1 }];

  test("equal packages are no change", () => {
    const api = makeTransportApi({ constants: [makeConstant("FOO", 1)], reverse: new Map([[1, "FOO"]]) });
    expect(diffTransport(api, api)).toEqual([]);
  });

  test("constants, reverse look-ups, names in types and service codes are each told", () => {
    const after = makeTransportApi({
      constants: [makeConstant("FOO", 1)],
      reverse: new Map([[2, "NEW"]]),
      services: [{ serviceName: "bar", ports: AT_1 }],
      serviceCodes: [makeConstant("FOO_SERVICE_CODE", 7)],
    });
    expect(diffTransport(makeTransportApi({ reverse: new Map([[2, "OLD"]]) }), after)).toEqual([
      { bump: "minor", section: "Added", cells: ["FOO", "1", ""] },
      { bump: "minor", section: "Changed", cells: ["[2]", "NEW", "reverse look-up, was OLD"] },
      { bump: "minor", section: "Added", cells: ['"bar"', "", "service name"] },
      { bump: "minor", section: "Added", cells: ["FOO_SERVICE_CODE", "7", ""] },
    ]);
  });

  test("a name, or one more port of it, that comes with a new constant is told by that alone", () => {
    const foo = makeConstant("FOO", 1);
    const before = makeTransportApi({ constants: [foo], services: [{ serviceName: "foo", ports: AT_1 }] });
    const after = makeTransportApi({
      constants: [foo, { ...foo, identifier: "FOO_2", value: 2 }, makeConstant("BAR", 3)],
      services: [
        { serviceName: "foo", ports: [...AT_1, { first: 2, last: 2 }] },
        { serviceName: "bar", ports: [{ first: 3, last: 3 }] },
      ],
    });
    expect(diffTransport(before, after)).toEqual([
      { bump: "minor", section: "Added", cells: ["FOO_2", "2", ""] },
      { bump: "minor", section: "Added", cells: ["BAR", "3", ""] },
    ]);
  });

  test("a port more of a name whose constants are what they were is told", () => {
    const constants = [makeConstant("FOO", 1)];
    const before = makeTransportApi({ constants, services: [{ serviceName: "foo", ports: AT_1 }] });
    const after = makeTransportApi({
      constants,
      services: [{ serviceName: "foo", ports: [...AT_1, { first: 1, last: 5 }] }],
    });
    expect(diffTransport(before, after)).toEqual([
      { bump: "minor", section: "Changed", cells: ['"foo"', "1-5", "one more port"] },
    ]);
  });

  test("a name that is gone, or only spelled otherwise, is told whatever constants are new", () => {
    const before = makeTransportApi({ services: [{ serviceName: "foo", ports: AT_1 }] });
    const after = makeTransportApi({
      constants: [makeConstant("FOO", 1)],
      services: [{ serviceName: "Foo", ports: AT_1 }],
    });
    expect(diffTransport(before, after).slice(1)).toEqual([
      { bump: "major", section: "Removed", cells: ['"foo"', "", "service name"] },
      { bump: "patch", section: "Documentation", cells: ['"Foo"', "", 'spelling of "foo"'] },
    ]);
  });
});
