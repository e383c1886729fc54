import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER, type Ledger } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { type MadeRow, makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

type Rows = readonly (string | MadeRow)[];

/** The ledger of a registry, and what an update to another one makes of it. */
function update(before: Rows, now: Rows): Ledger {
  const previous = makeRegistry(before);
  const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry: previous, date: "2026-01-01" });
  return updateLedger({ ledger, previous, registry: makeRegistry(now), date: "2026-02-01" });
}

const successors = (identifiers: Ledger["packages"]["dns-sd"] | Ledger["serviceCodes"]) =>
  Object.fromEntries(
    Object.entries(identifiers).map(([name, { withdrawn, replacedBy }]) => [
      name,
      withdrawn === undefined ? "live" : `gone ${replacedBy}`,
    ]),
  );

describe("the ports of the types", () => {
  const primaryPorts = [{ serviceName: "http-alt", port: 8080, reason: "r", source: "s" }];

  it("have the primary port of a name first, of its own transport protocol", () => {
    const rows = ["http-alt 591/tcp", "http-alt 8080/tcp", "http-alt 591/udp"];
    const registry = makeRegistry(rows, { primaryPorts });
    expect(updateLedger({ ledger: EMPTY_LEDGER, registry }).services).toMatchObject({
      tcp: { "http-alt": [8080, 591] },
      udp: { "http-alt": [591] },
    });
  });

  it("of rows without a transport protocol have it too, in each of the four", () => {
    const registry = makeRegistry(["http-alt 591", "http-alt 8080"], { primaryPorts });
    const { otherNames, services } = updateLedger({ ledger: EMPTY_LEDGER, registry });
    expect(Object.keys(services)).toEqual(["tcp", "udp", "sctp", "dccp"]);
    for (const names of Object.values(services)) expect(names).toEqual({ "http-alt": [8080, 591] });
    expect(otherNames).toEqual(EMPTY_LEDGER.otherNames);
  });

  it("stay, those of a name that has no constant too", () => {
    const alias = (words: string) => makeRow(words, { assignmentNotes: 'This entry is an alias to "a".' });
    const { services, otherNames } = update(
      ["a 1/tcp", "b 2", alias("c 1/tcp")],
      ["a 3/tcp", "b 4", alias("c 3/tcp")],
    );
    expect(services.tcp).toEqual({ a: [1, 3], b: [2, 4] });
    expect(services.udp).toEqual({ b: [2, 4] });
    expect(otherNames.tcp).toEqual({ c: [1, 3] });
  });
});

describe("a withdrawn service type", () => {
  const both = (name: string) => makeRow(name, { assignmentNotes: "Defined TXT keys: None" });

  it("is followed by the service's other label where its own is gone", () => {
    const ledger = update([both("a")], ["a /tcp"]);
    expect(successors(ledger.packages["dns-sd"])).toEqual({ A_TCP: "live", A_UDP: "gone A_TCP" });
  });

  it("is followed by the same label of another spelling before the other label", () => {
    expect(successors(update(["a_b /udp"], [both("a-b")]).packages["dns-sd"])).toEqual({
      A_B_TCP: "live",
      A_B_UDP: "gone A_B_UDP_2",
      A_B_UDP_2: "live",
    });
    expect(successors(update(["a_b /tcp"], ["a-b /udp"]).packages["dns-sd"])).toEqual({
      A_B_TCP: "gone A_B_UDP",
      A_B_UDP: "live",
    });
  });

  it("is followed by no other service", () => {
    const ledger = update(["b /tcp"], ["a /tcp"]);
    expect(successors(ledger.packages["dns-sd"])).toEqual({ A_TCP: "live", B_TCP: "gone undefined" });
  });
});

describe("a service code", () => {
  const code = (words: string, serviceCode: string) => makeRow(words, { serviceCode });

  it("keeps its identifier when the spelling of its name changes, and has the name of now", () => {
    expect(update([code("a_b 1/dccp", "7")], [code("a-b 1/dccp", "7")]).serviceCodes).toEqual({
      A_B_SERVICE_CODE: { serviceName: "a-b", serviceCode: 7, since: "2026-01-01" },
    });
  });

  it("that changes is another one, and follows the old one", () => {
    const { serviceCodes } = update([code("a 1/dccp", "7")], [code("b 2/dccp", "9"), code("a 1/dccp", "8")]);
    expect(successors(serviceCodes)).toEqual({
      A_SERVICE_CODE: "gone A_SERVICE_CODE_8",
      A_SERVICE_CODE_8: "live",
      B_SERVICE_CODE: "live",
    });
    expect(serviceCodes["A_SERVICE_CODE"]).toMatchObject({ serviceCode: 7, withdrawn: "2026-02-01" });
    expect(serviceCodes["A_SERVICE_CODE_8"]).toMatchObject({ serviceCode: 8, since: "2026-02-01" });
  });

  it("that is gone with its service is followed by none", () => {
    const { serviceCodes } = update([code("a 1/dccp", "7")], [code("b 2/dccp", "8")]);
    expect(successors(serviceCodes)).toEqual({ A_SERVICE_CODE: "gone undefined", B_SERVICE_CODE: "live" });
  });
});
