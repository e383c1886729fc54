import { describe, expect, it } from "vitest";
import { isFirstSnapshot } from "../../../vitest.embedded-rows.js";
import {
  commonUses,
  findByNickname,
  findCommonUsesByName,
  findCommonUsesByPort,
  nicknames,
} from "../src/common-uses.js";
import { findByName } from "../src/index.js";

describe("common uses", () => {
  it.each([3000, 5173, 6443, 8006, 9090, 9092, 9200, 10_250, 15_672, 25_565, 51_820])(
    "are known of port %i, each with its product's documentation",
    (port) => {
      const uses = findCommonUsesByPort(port);
      expect(uses.length).toBeGreaterThan(0);
      for (const { source } of uses) expect(source).toMatch(/^https:\/\//);
    },
  );

  it("are at least 150, and nobody can change another's", () => {
    expect(commonUses().length).toBeGreaterThan(150);
    commonUses().length = 0;
    expect(commonUses().length).toBeGreaterThan(150);
    expect(commonUses().every((use) => Object.isFrozen(use) && Object.isFrozen(use.names))).toBe(true);
  });

  it("are found by name in any case, and by transport protocol", () => {
    expect(findCommonUsesByName("Kafka")[0]).toMatchObject({ port: 9092, product: "Apache Kafka" });
    expect(findCommonUsesByName("apache kafka").map(({ port }) => port)).toContain(9092);
    expect(findCommonUsesByName("wireguard", "tcp")).toEqual([]);
    expect(findCommonUsesByPort(51_820, "udp")).toHaveLength(1);
    expect(findCommonUsesByName("")).toEqual([]);
  });

  it("refuse what is not a port, a name or a transport protocol", () => {
    expect(() => findCommonUsesByPort(65_536)).toThrow(RangeError);
    expect(() => findCommonUsesByPort("80" as never)).toThrow(TypeError);
    expect(() => findCommonUsesByPort(80, "quic" as never)).toThrow(RangeError);
    expect(() => findCommonUsesByName(80 as never)).toThrow(TypeError);
  });
});

describe("nicknames", () => {
  it("stand for services that are registered with a port, as long as no update withdraws them", () => {
    const all = [...nicknames()];
    expect(all.filter(([, names]) => names.length === 0)).toEqual([]);
    // `npm run lint` names each that is not, as a warning.
    const isRegistered = (name: string) => findByName(name, { first: 0 }).length > 0;
    const unregistered = all.flatMap(([, names]) => names.filter((name) => !isRegistered(name)));
    if (isFirstSnapshot) expect(unregistered).toEqual([]);
  });

  it("are found in any case", () => {
    expect(findByNickname("Postgres")).toEqual(["postgresql"]);
    expect(findByNickname("constructor")).toEqual([]);
    expect(() => findByNickname(1 as never)).toThrow(TypeError);
  });
});
