import { describe, expect, test } from "vitest";
import { diffDnsSd, diffServiceTypes } from "../../src/changes/diff-dns-sd.js";
import { makeConstant, makeDnsSdApi } from "../make-api.js";
import { makeAssignment } from "../make-assignment.js";

describe("diffServiceTypes", () => {
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
});

describe("diffDnsSd", () => {
  const NO_KEYS = { keys: [], isOpen: false };
  const IPP = makeConstant("IPP_TCP", "_ipp._tcp");
  const noted = (note: string) => makeAssignment("ipp", 631, { txt: { kind: "reference", note } });

  test("equal packages are no change", () => {
    const api = makeDnsSdApi({
      constants: [IPP],
      serviceTypes: [{ serviceType: "_ipp._tcp", txt: NO_KEYS }],
      assignments: [noted("a")],
    });
    expect(diffDnsSd(api, { ...api, assignments: [noted("a")] })).toEqual([]);
  });

  test("a service type that comes with its constant is told by that alone", () => {
    const serviceTypes = [{ serviceType: "_ipp._tcp", txt: NO_KEYS }];
    expect(diffDnsSd(makeDnsSdApi(), makeDnsSdApi({ constants: [IPP], serviceTypes }))).toEqual([
      { bump: "minor", section: "Added", cells: ["IPP_TCP", "_ipp._tcp", ""] },
    ]);
  });

  test("a service type that comes alone, or beside a constant that was there, is told", () => {
    const serviceTypes = [{ serviceType: "_ipp._tcp", txt: NO_KEYS }];
    const added = { bump: "minor", section: "Added", cells: ["_ipp._tcp", "service type"] };
    expect(diffDnsSd(makeDnsSdApi(), makeDnsSdApi({ serviceTypes }))).toEqual([added]);
    expect(
      diffDnsSd(makeDnsSdApi({ constants: [IPP] }), makeDnsSdApi({ constants: [IPP], serviceTypes })),
    ).toEqual([added]);
  });

  test("what else happens to a service type is told beside its new constant", () => {
    const before = makeDnsSdApi({ serviceTypes: [{ serviceType: "_ipp._tcp", txt: NO_KEYS }] });
    const serviceTypes = [{ serviceType: "_ipp._tcp", txt: { keys: ["a"], isOpen: false } }];
    expect(diffDnsSd(before, makeDnsSdApi({ constants: [IPP], serviceTypes })).slice(1)).toEqual([
      { bump: "minor", section: "Changed", cells: ["_ipp._tcp", "TXT keys a added"] },
    ]);
  });

  test("another TXT note of a known service type is a patch of the type", () => {
    const before = makeDnsSdApi({ assignments: [noted("a")] });
    const patch = { bump: "patch", section: "Documentation", cells: ["_ipp._tcp", "TXT note"] };
    expect(diffDnsSd(before, makeDnsSdApi({ assignments: [noted("b")] }))).toEqual([patch]);
    expect(diffDnsSd(before, makeDnsSdApi({ assignments: [noted("a"), noted("b")] }))).toEqual([patch]);
    expect(diffDnsSd(makeDnsSdApi({ assignments: [noted("a"), noted("b")] }), before)).toEqual([patch]);
  });

  test("the note of a new service type comes with it, and of a row the notes alone count", () => {
    expect(diffDnsSd(makeDnsSdApi(), makeDnsSdApi({ assignments: [noted("a")] }))).toEqual([]);
    const described = { ...noted("a"), description: "new" };
    expect(
      diffDnsSd(makeDnsSdApi({ assignments: [noted("a")] }), makeDnsSdApi({ assignments: [described] })),
    ).toEqual([]);
  });
});

describe("the constants of ./all alone", () => {
  const constant = makeConstant("A_TCP", "_a._tcp");
  const none = makeDnsSdApi();
  const other = makeDnsSdApi({ otherConstants: [constant] });
  const main = makeDnsSdApi({ constants: [constant] });

  test("are a minor when they come and a major when they go", () => {
    expect(diffDnsSd(none, other).map(({ bump, section }) => [bump, section])).toEqual([["minor", "Added"]]);
    expect(diffDnsSd(other, none).map(({ bump, section }) => [bump, section])).toEqual([
      ["major", "Removed"],
    ]);
  });

  test("are a minor when they become constants of . too: nothing is gone from ./all", () => {
    expect(diffDnsSd(other, main).map(({ bump, section }) => [bump, section])).toEqual([["minor", "Added"]]);
  });

  test("tell of their service types", () => {
    const types = [{ serviceType: "_a._tcp", txt: { keys: [], isOpen: true } }];
    expect(diffDnsSd(none, makeDnsSdApi({ otherConstants: [constant], serviceTypes: types }))).toHaveLength(
      1,
    );
  });
});
