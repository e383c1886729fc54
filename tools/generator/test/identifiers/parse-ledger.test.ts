import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER } from "../../src/identifiers/ledger.js";
import { parseLedger } from "../../src/identifiers/parse-ledger.js";

function explain(part: object): readonly string[] {
  return parseLedger(JSON.stringify({ ...EMPTY_LEDGER, ...part })).problems.map(({ message }) => message);
}

const inTcp = (ports: unknown) => ({ ...EMPTY_LEDGER.services, tcp: { a: ports } });

describe("the lists of a ledger", () => {
  it.each([
    [[1, "2-3"], 0],
    [[], 0],
    [null, 1],
    ["80", 1],
    [[null], 1],
    [["80"], 1],
    [[65_536], 1],
    [[1.5], 1],
    [["3-2"], 1],
    [["1-99999999"], 1],
    [["0-65535", "0-65534"], 1],
  ])("of ports may not hold %j", (ports, faults) => {
    for (const part of [{ services: inTcp(ports) }, { otherNames: inTcp(ports) }])
      expect(explain(part)).toHaveLength(faults);
  });

  it.each([
    [{ keys: ["a"], isOpen: true }, 0],
    [null, 1],
    [[], 1],
    [{ keys: "a", isOpen: true }, 1],
    [{ keys: [1], isOpen: true }, 1],
    [{ keys: [] }, 1],
  ])("of TXT keys may not hold %j", (txt, faults) => {
    expect(explain({ txt: { "_a._tcp": txt } })).toHaveLength(faults);
  });
});

describe("a ledger of many faults", () => {
  it("tells the line of each within a second", () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => [`A_${at}`, { serviceName: "a", port: -1 }]);
    const packages = { ...EMPTY_LEDGER.packages, tcp: Object.fromEntries(entries) };
    const text = JSON.stringify({ ...EMPTY_LEDGER, packages }, undefined, 2);
    const start = process.cpuUsage();
    const { problems } = parseLedger(text);
    const { user } = process.cpuUsage(start);
    expect(problems).toHaveLength(20_000);
    expect(text.split("\n")[(problems.at(-1)?.line ?? 0) - 1]).toContain('"A_19999"');
    expect(user / 1e6).toBeLessThan(1);
  });
});
