import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../src/identifiers/check-coverage.js";
import { EMPTY_LEDGER, type Ledger } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

const registry = makeRegistry([
  "foo 1/tcp",
  "foo 5-9/tcp",
  makeRow("old 1/tcp", { assignmentNotes: 'This entry is an alias to "foo"' }),
  makeRow("foo 1/dccp", { serviceCode: "7" }),
  makeRow("ipp /tcp", { assignmentNotes: "Defined TXT keys: a, b" }),
]);
const whole = updateLedger({ ledger: EMPTY_LEDGER, registry, date: "2026-01-01" });

const faultsOf = (ledger: Ledger) => checkCoverage(ledger, registry).map(({ message }) => message);
const endsWithAdvice = (fault: string) =>
  `${fault}; npm run registry:update adds what is new, npm run registry:rebuild makes it again`;

/** The whole ledger with another `tcp`. */
function withTcp(tcp: Ledger["packages"]["tcp"]): Ledger {
  return { ...whole, packages: { ...whole.packages, tcp } };
}

describe("checkCoverage", () => {
  it("has nothing to say of a ledger that knows all, or more", () => {
    expect(faultsOf(whole)).toEqual([]);
    const gone = { serviceName: "gone", port: 3, withdrawn: "2025-01-01" };
    const services = {
      ...whole.services,
      tcp: { ...whole.services.tcp, gone: [3], foo: [1, "5-9", 2] as const },
    };
    const txt = { ...whole.txt, "_ipp._tcp": { keys: ["a", "b", "c"], isOpen: true } };
    expect(faultsOf({ ...withTcp({ ...whole.packages.tcp, GONE: gone }), services, txt })).toEqual([]);
  });

  it("tells each identifier that the ledger lacks, and where", () => {
    const { FOO: _, ...tcp } = whole.packages.tcp;
    expect(checkCoverage({ ...withTcp(tcp), serviceCodes: {} }, registry)).toEqual([
      {
        rule: "ledger-coverage",
        message: endsWithAdvice('the ledger lacks "foo" in tcp (it would be FOO)'),
      },
      {
        rule: "ledger-coverage",
        message: endsWithAdvice('the ledger lacks "foo" in serviceCodes (it would be FOO_SERVICE_CODE)'),
      },
    ]);
  });

  it("has nothing to say of an identifier that is withdrawn, or spelled in another way", () => {
    const { tcp } = whole.packages;
    const FOO = { serviceName: "Foo", port: 1, withdrawn: "2025-01-01" };
    expect(faultsOf(withTcp({ ...tcp, FOO, BAR: { serviceName: "bar", port: 2 } }))).toEqual([]);
  });

  it("tells a service type that the ledger lacks", () => {
    const { IPP_TCP: _, ...others } = whole.packages["dns-sd"];
    expect(faultsOf({ ...whole, packages: { ...whole.packages, "dns-sd": others } })).toEqual([
      endsWithAdvice('the ledger lacks "ipp" in dns-sd (it would be IPP_TCP)'),
    ]);
  });

  it("tells a port without a name that the types lack", () => {
    const unnamed = makeRegistry([makeRow("- 24/tcp", { description: "any private mail system" })]);
    expect(checkCoverage(EMPTY_LEDGER, unnamed).map(({ message }) => message)).toEqual([
      endsWithAdvice('the ledger lacks "tcp" in the ports without a name: [24]'),
    ]);
  });

  it("tells a name or a port that the types lack", () => {
    const { tcp } = whole.services;
    expect(faultsOf({ ...whole, services: { ...whole.services, tcp: { ...tcp, foo: [1] } } })).toEqual([
      endsWithAdvice(`the ledger lacks "foo" in tcp's names: [1,"5-9"]`),
    ]);
    expect(faultsOf({ ...whole, otherNames: { ...whole.otherNames, tcp: { old: [2] } } })).toEqual([
      endsWithAdvice(`the ledger lacks "old" in tcp's other names: [2,1]`),
    ]);
    expect(faultsOf({ ...whole, otherNames: EMPTY_LEDGER.otherNames })).toEqual([
      endsWithAdvice(`the ledger lacks "old" in tcp's other names: [1]`),
    ]);
  });

  it("tells a canonical service and a TXT key that the ledger lacks", () => {
    const { "1/tcp": _, ...canonical } = whole.canonical;
    expect(faultsOf({ ...whole, canonical })).toEqual([
      endsWithAdvice("the ledger lacks the canonical service of 1/tcp"),
    ]);
    expect(
      faultsOf({ ...whole, txt: { ...whole.txt, "_ipp._tcp": { keys: ["a"], isOpen: false } } }),
    ).toEqual([
      endsWithAdvice('the ledger lacks "_ipp._tcp" in the TXT keys: {"keys":["a","b"],"isOpen":false}'),
    ]);
    expect(faultsOf({ ...whole, txt: {} })).toHaveLength(Object.keys(whole.txt).length);
  });

  it("tells a constant of ./all that DNS-SD uses now", () => {
    const known = updateLedger({ ledger: EMPTY_LEDGER, registry: makeRegistry(["lpr 1/tcp"]) });
    const used = makeRegistry(["lpr 1/tcp", "lpr /tcp"]);
    expect(checkCoverage(known, used).map(({ message }) => message)).toEqual([
      endsWithAdvice("the ledger lacks LPR_TCP among the services that are for DNS-SD"),
    ]);
  });

  it("does not take a property of every object for an identifier", () => {
    const odd = makeRegistry(["constructor 1/tcp"]);
    const { CONSTRUCTOR: entry } = updateLedger({ ledger: EMPTY_LEDGER, registry: odd }).packages.tcp;
    expect(entry?.serviceName).toBe("constructor");
    expect(checkCoverage(EMPTY_LEDGER, odd).map(({ message }) => message)).toEqual([
      expect.stringContaining('"constructor" in tcp (it would be CONSTRUCTOR)'),
      expect.stringContaining('"constructor" in dns-sd (it would be CONSTRUCTOR_TCP)'),
    ]);
  });
});
