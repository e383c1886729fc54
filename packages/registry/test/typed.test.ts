import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "../src/index.js";
import { assignments, TRANSPORT_PROTOCOLS, type TransportProtocol } from "../src/index.js";
import * as typed from "../src/typed.js";

const generated = readFileSync(new URL("../src/generated/typed.ts", import.meta.url), "utf8");

/** The keys of a generated interface. */
function listKeys(name: string): ReadonlySet<string> {
  const [, members = ""] = new RegExp(`^interface ${name} [^{]*\\{\\n([^}]*)\\}`, "m").exec(generated) ?? [];
  return new Set(
    [...members.matchAll(/^ *("(?:[^"\\]|\\.)*"|\d+): /gm)].map(([, key = ""]) => String(JSON.parse(key))),
  );
}

const prefixOf = (transport: TransportProtocol) => transport[0]?.toUpperCase() + transport.slice(1);

describe.each(TRANSPORT_PROTOCOLS)("over %s", (transport) => {
  it("a guard takes the names of the type, and no other that is registered or nearly so", () => {
    const names = listKeys(`${prefixOf(transport)}Services`);
    const all = new Set(
      assignments().flatMap(({ serviceName }) => [serviceName, serviceName.toUpperCase(), ` ${serviceName}`]),
    );
    for (const name of all) {
      if (typed.isServiceName(name, transport) !== names.has(name)) expect.fail(name);
    }
    expect([...names].filter((name) => !all.has(name))).toEqual([]);
  });

  it("a guard takes the ports of the type, and no other", () => {
    const ports = listKeys(`${prefixOf(transport)}AssignedPorts`);
    for (let port = -1; port <= 65_536; port++) {
      if (typed.isAssignedPort(port, transport) !== ports.has(`${port}`)) expect.fail(`${port}`);
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
      expect(() => typed.isAssignedPort(value, "quic" as never)).toThrow(RangeError);
      expect(() => typed.isAssignedPort(value, 6 as never)).toThrow(TypeError);
    }
  });
});

it("everything that `.` exports stands in `./typed` too", () => {
  expect(Object.keys(typed)).toEqual(expect.arrayContaining(Object.keys(core)));
});
