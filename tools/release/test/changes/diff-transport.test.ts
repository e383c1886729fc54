import { expect, test } from "vitest";
import { diffTransport } from "../../src/changes/diff-transport.js";
import { makeConstant, makeTransportApi } from "../make-api.js";

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
