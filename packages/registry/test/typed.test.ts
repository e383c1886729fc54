import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "../src/index.js";
import { assignments, TRANSPORT_PROTOCOLS, type TransportProtocol } from "../src/index.js";
import * as typed from "../src/typed.js";

const generated = readFileSync(new URL("../src/generated/typed.ts", import.meta.url), "utf8");

/** The literals of a generated union, of which others may be parts. */
function listLiterals(name: string): ReadonlySet<string> {
  const [, union = ""] = new RegExp(`^type ${name} = (.*);$`, "m").exec(generated) ?? [];
  const parts = union.match(/"(?:[^"\\]|\\.)*"|[^|]+/g) ?? [];
  return new Set(
    parts.flatMap((part) => (/^["\d]/.test(part) ? String(JSON.parse(part)) : [...listLiterals(part)])),
  );
}

const prefixOf = (transport: TransportProtocol) => transport[0]?.toUpperCase() + transport.slice(1);

describe.each(TRANSPORT_PROTOCOLS)("over %s", (transport) => {
  /** What is assigned now; the types hold what is withdrawn too. */
  const assigned = assignments().filter(
    ({ ports, aliasOf, transport: own }) =>
      ports !== undefined && aliasOf === undefined && (own ?? transport) === transport,
  );

  it("a guard takes the names of the type that are not withdrawn, and no other that is registered or nearly so", () => {
    const names = listLiterals(`${prefixOf(transport)}ServiceName`);
    const taken = new Set(assigned.map(({ serviceName }) => serviceName));
    expect([...taken].filter((name) => !names.has(name))).toEqual([]);
    const all = new Set(
      assignments().flatMap(({ serviceName }) => [serviceName, serviceName.toUpperCase(), ` ${serviceName}`]),
    );
    for (const name of [...all, ...names]) {
      if (typed.isServiceName(name, transport) !== taken.has(name)) expect.fail(name);
    }
  });

  it("a guard takes the ports of the type that are not withdrawn, and no other", () => {
    const ports = listLiterals(`${prefixOf(transport)}AssignedPort`);
    const taken = new Set(
      assigned.flatMap(({ ports: { first, last } = { first: 0, last: -1 } }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      ),
    );
    const isAssignedNow = (port: number) => core.portStatus(port, transport) === "assigned";
    expect([...taken].filter((port) => !ports.has(`${port}`))).toEqual([]);
    for (let port = -1; port <= 65_536; port++) {
      // Some ports are assigned to what has no name: "any private mail system" has 24.
      const isTaken = taken.has(port) || (ports.has(`${port}`) && isAssignedNow(port));
      if (typed.isAssignedPort(port, transport) !== isTaken) expect.fail(`${port}`);
    }
  });
});

describe("guards", () => {
  it("take no other value", () => {
    for (const value of [
      "HTTPS",
      "914c/g",
      "z39.50",
      "",
      "constructor",
      "__proto__",
      443,
      null,
      undefined,
      {},
      ["https"],
    ]) {
      expect(typed.isServiceName(value, "tcp")).toBe(false);
    }
    for (const value of ["443", 443.5, Number.NaN, null, undefined, {}, [443], 443n]) {
      expect(typed.isAssignedPort(value, "tcp")).toBe(false);
    }
    for (const value of ["TCP", "quic", "", null, undefined, {}, ["tcp"], "constructor"]) {
      expect(typed.isTransportProtocol(value)).toBe(false);
    }
    expect(TRANSPORT_PROTOCOLS.every(typed.isTransportProtocol)).toBe(true);
  });

  it("refuse an unknown transport protocol, whatever the value", () => {
    for (const value of ["https", 443, null]) {
      expect(() => typed.isServiceName(value, "quic" as never)).toThrow(RangeError);
      expect(() => typed.isServiceName(value, undefined as never)).toThrow(TypeError);
      expect(() => typed.isAssignedPort(value, "quic" as never)).toThrow(RangeError);
      expect(() => typed.isAssignedPort(value, 6 as never)).toThrow(TypeError);
    }
  });
});

it("everything that `.` exports stands in `./typed` too", () => {
  expect(Object.keys(typed)).toEqual(expect.arrayContaining(Object.keys(core)));
});
