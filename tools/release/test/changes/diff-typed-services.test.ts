import type { RegistryApi, TypedService } from "@ianakit/generator/api/registry-api";
import { expect, test } from "vitest";
import { diffTypedServices } from "../../src/changes/diff-typed-services.js";

const udp = (...services: readonly TypedService[]): RegistryApi["typedServices"] => ({
  tcp: [],
  udp: services,
  sctp: [],
  dccp: [],
});

test("equal answers, and names more, are no change", () => {
  const foo = { serviceName: "foo", port: 1 };
  expect(diffTypedServices(udp(foo), udp({ serviceName: "bar", port: 2 }, { ...foo }))).toEqual([]);
});

test("a name less is a major", () => {
  expect(diffTypedServices(udp({ serviceName: "foo", port: 1 }), udp())).toEqual([
    { bump: "major", section: "Removed", cells: ["foo", "/udp", "typed look-up"] },
  ]);
});

test.each([
  [1, 2, "major", "typed as 2"],
  [1, undefined, "minor", "typed as number | undefined"],
  [undefined, 1, "minor", "typed as 1"],
] as const)("the type of %s that becomes that of %s is a %s", (was, is, bump, words) => {
  const before = udp({ serviceName: "foo", port: was });
  expect(diffTypedServices(before, udp({ serviceName: "foo", port: is }))).toEqual([
    { bump, section: "Changed", cells: ["foo", "/udp", words] },
  ]);
});
