import { expect, test } from "vitest";
import { diffServiceTypes } from "../../src/changes/diff-service-types.js";

/** A service type and its TXT keys: `"_ipp._tcp a b …"`, the dots where it is open. */
function serviceType(text: string) {
  const [name = "", ...words] = text.split(" ");
  const keys = words.filter((word) => word !== "…");
  return { serviceType: name, txt: { keys, isOpen: words.includes("…") } };
}

const diff = (before: readonly string[], after: readonly string[]) =>
  diffServiceTypes(before.map(serviceType), after.map(serviceType));

test("equal service types are no change, whatever their order and that of their keys", () => {
  expect(diff(["_a._tcp k l", "_b._tcp …"], ["_b._tcp …", "_a._tcp l k"])).toEqual([]);
});

test("a service type more is a minor, one less a major", () => {
  expect(diff([], ["_a._tcp k"])).toEqual([
    { bump: "minor", section: "Added", cells: ["_a._tcp", "service type"] },
  ]);
  expect(diff(["_a._tcp k"], [])).toEqual([
    { bump: "major", section: "Removed", cells: ["_a._tcp", "service type"] },
  ]);
});

test("another spelling of a known type is documentation", () => {
  expect(diff(["_Foo._tcp"], ["_Foo._tcp", "_foo._tcp"])).toEqual([
    { bump: "patch", section: "Documentation", cells: ["_foo._tcp", "spelling of _Foo._tcp"] },
  ]);
});

test("keys more are a minor, keys less a major", () => {
  expect(diff(["_a._tcp k"], ["_a._tcp k l m"])).toEqual([
    { bump: "minor", section: "Changed", cells: ["_a._tcp", "TXT keys l, m added"] },
  ]);
  expect(diff(["_a._tcp k l m"], ["_a._tcp l"])).toEqual([
    { bump: "major", section: "Removed", cells: ["_a._tcp", "TXT keys k, m"] },
  ]);
});

test("a type that opens is a minor, one that closes a major", () => {
  expect(diff(["_a._tcp k"], ["_a._tcp k …"])).toEqual([
    { bump: "minor", section: "Changed", cells: ["_a._tcp", "takes any TXT key"] },
  ]);
  expect(diff(["_a._tcp k …"], ["_a._tcp k l"])).toEqual([
    { bump: "major", section: "Changed", cells: ["_a._tcp", "takes known TXT keys alone"] },
  ]);
});

test("keys that come while a type opens are one line", () => {
  expect(diff(["_a._tcp"], ["_a._tcp k …"])).toEqual([
    { bump: "minor", section: "Changed", cells: ["_a._tcp", "TXT keys k added; takes any TXT key"] },
  ]);
});
