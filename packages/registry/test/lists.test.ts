import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import * as details from "../src/details.js";
import {
  assignments,
  findByName,
  findByPort,
  services,
  servicesWithoutPort,
  TRANSPORT_PROTOCOLS,
} from "../src/index.js";

const port = fc.integer({ min: 0, max: 65_535 });
const transport = fc.option(fc.constantFrom(...TRANSPORT_PROTOCOLS), { nil: undefined });

describe("services", () => {
  it("are what findByPort has of each port between the first and the last", () => {
    fc.assert(
      fc.property(port, fc.integer({ min: 0, max: 40 }), transport, (first, more, each) => {
        const last = Math.min(first + more, 65_535);
        const expected = new Set<string>();
        for (let at = first; at <= last; at++) {
          for (const found of findByPort(at, each)) expected.add(JSON.stringify(found));
        }
        const listed = services({ transport: each, first, last }).map((found) => JSON.stringify(found));
        expect(new Set(listed)).toEqual(expected);
        expect(listed).toHaveLength(new Set(listed).size);
      }),
    );
  });

  it("are all assignments with a port, if nothing is asked for", () => {
    expect(services()).toEqual(assignments().filter(({ ports }) => ports !== undefined));
    expect(services({})).toEqual(services());
    expect(services("dccp")).toEqual(services({ transport: "dccp" }));
    expect(services().length + servicesWithoutPort().length).toBe(assignments().length);
    expect(assignments()).toHaveLength(details.assignments().length);
  });

  it("are the caller's own list", () => {
    services().length = 0;
    assignments().length = 0;
    expect(services().length).toBeGreaterThan(11_000);
    expect(assignments().length).toBeGreaterThan(12_000);
  });

  it("refuse what is not a port or a transport protocol", () => {
    expect(() => services({ first: -1 })).toThrow(RangeError);
    expect(() => services({ last: "5" as never })).toThrow(TypeError);
    expect(() => services({ transport: "quic" as never })).toThrow(RangeError);
    for (const wrong of [null, ["tcp"], []])
      expect(() => services(wrong as never)).toThrow("a transport protocol is tcp, udp, sctp or dccp");
    expect(() => findByName("http", ["tcp"] as never)).toThrow(TypeError);
    expect(() => servicesWithoutPort("quic" as never)).toThrow(RangeError);
  });
});

it("a reversed range is refused", () => {
  expect(() => services({ first: 90, last: 80 })).toThrow("the ports 90 to 80 are reversed");
  expect(() => findByName("http-alt", { first: 9000, last: 8000 })).toThrow(RangeError);
});

it("findByName takes the same options", (context) => {
  expect(findByName("http-alt", { first: 8000 }).map(({ ports }) => ports?.first)).toEqual([
    8080, 8008, 8080, 8008,
  ]);
  expect(findByName("http-alt", { transport: "udp", last: 1000 }).map(({ ports }) => ports?.first)).toEqual([
    591,
  ]);
  expect(findByName("http-alt", { transport: "udp" })).toEqual(findByName("http-alt", "udp"));
  expect(details.findByName("http-alt", { transport: "udp", last: 1000 })).toHaveLength(1);
  expect(() => findByName("http-alt", { first: 1.5 })).toThrow(RangeError);
  restingOn("rdp", "rdp")(context);
  expect(findByName("rdp", { first: 0 })).toEqual([]);
});

it("services without a port take a transport protocol", () => {
  const names = servicesWithoutPort("udp").map((service) => service.transport);
  expect(new Set(names)).toEqual(new Set(["udp", undefined]));
});
