import { expect, test } from "vitest";
import { diffServicePorts } from "../../src/changes/diff-service-ports.js";

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

test("a name with no ports on either side is no change", () => {
  expect(diff(["a"], ["a"])).toEqual([]);
});
