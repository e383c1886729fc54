import { TRANSPORT_PROTOCOLS } from "@ianakit/generator/assignments/parse-transport";
import { expect, test } from "vitest";
import { diffPackages } from "../../src/changes/diff-packages.js";
import { makeConstant, makeDnsSdApi, makeRegistryApi, makeTransportApi } from "../make-api.js";
import { makeAssignment } from "../make-assignment.js";

test("each package is compared with itself of before, and what differs is told under its name", () => {
  const transports = TRANSPORT_PROTOCOLS.map((name, index) =>
    makeTransportApi({ name, constants: [makeConstant("FOO", index)] }),
  );
  const before = { transports, dnsSd: makeDnsSdApi(), registry: makeRegistryApi() };
  const [tcp, udp, ...rest] = transports;
  if (tcp === undefined || udp === undefined) throw new Error("tcp and udp go first");
  const after = {
    transports: [tcp, { ...udp, constants: [...udp.constants, makeConstant("BAR", 9)] }, ...rest],
    dnsSd: makeDnsSdApi({ constants: [makeConstant("IPP_TCP", "_ipp._tcp")] }),
    registry: makeRegistryApi({ assignments: [makeAssignment("foo", 1)] }),
  };
  const cells = [...diffPackages(before, after)].map(([name, changes]) => [
    name,
    ...changes.map((change) => change.cells.join(" ")),
  ]);
  expect(cells).toEqual([
    ["tcp"],
    ["udp", "BAR 9 "],
    ["sctp"],
    ["dccp"],
    ["dns-sd", "IPP_TCP _ipp._tcp "],
    ["registry", "foo 1/tcp "],
  ]);
});
