import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLedger } from "../../src/identifiers/check-ledger.js";
import { formatLedger } from "../../src/identifiers/format-ledger.js";
import { EMPTY_LEDGER, type Ledger } from "../../src/identifiers/ledger.js";
import { parseLedger } from "../../src/identifiers/parse-ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import type { Registry } from "../../src/registry/registry.js";
import { type MadeRow, makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

const names = [
  "a",
  "a-1",
  "a_1",
  "A-1",
  "a-1-2",
  "b",
  "b_last",
  "b-last",
  "1",
  "__proto__",
  "constructor",
  "a.1",
  "é",
];
const row = fc
  .record({
    name: fc.constantFrom(...names),
    port: fc.constantFrom("", "1", "2", "1-2", "2-9"),
    transport: fc.constantFrom("", "tcp", "udp"),
    registrationDate: fc.constantFrom("", "2010-01-01", "2011-01-01"),
    assignmentNotes: fc.constantFrom(
      "",
      "Defined TXT keys: None",
      "Defined TXT keys: a=<x>",
      "Defined TXT keys: Proprietary",
    ),
  })
  .map(({ name, port, transport, ...rest }) => makeRow(`${name} ${port}/${transport}`, rest));
const rows = fc.uniqueArray(row, {
  maxLength: 12,
  selector: ({ serviceName, portNumber, transportProtocol }) =>
    `${serviceName} ${portNumber}/${transportProtocol}`,
});

function updateOnce(ledger: Ledger, registry: Registry, previous: Registry | undefined, day: number): Ledger {
  return updateLedger({ ledger, previous, registry, date: `2026-01-${`${day}`.padStart(2, "0")}` });
}

describe("the ledger", () => {
  it("only grows, whatever the updates: no key is lost and no value changes", () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 2, maxLength: 5 }), (updates) => {
        let ledger: Ledger = EMPTY_LEDGER;
        let previous: Registry | undefined;
        for (const [index, made] of updates.entries()) {
          const registry = makeRegistry(made);
          const after = updateOnce(ledger, registry, previous, index + 1);
          for (const transport of ["tcp", "udp"] as const) {
            for (const [identifier, entry] of Object.entries(ledger.packages[transport])) {
              const { port, role } = after.packages[transport][identifier] ?? {};
              expect([port, role]).toEqual([entry.port, entry.role]);
            }
            for (const [name, ports] of Object.entries(ledger.services[transport])) {
              expect(after.services[transport][name]?.slice(0, ports.length)).toEqual(ports);
            }
          }
          for (const [identifier, entry] of Object.entries(ledger.packages["dns-sd"])) {
            expect(after.packages["dns-sd"][identifier]?.serviceType).toBe(entry.serviceType);
          }
          expect(checkLedger(after)).toEqual([]);
          ledger = after;
          previous = registry;
        }
      }),
    );
  });

  it("gives every assignment exactly one identifier that is not a tombstone", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const [previous, registry] = [makeRegistry(first), makeRegistry(second)];
        const ledger = updateOnce(updateOnce(EMPTY_LEDGER, previous, undefined, 1), registry, previous, 2);
        const live = Object.values(ledger.packages.tcp).filter(
          ({ withdrawn, role }) => withdrawn === undefined && role === undefined,
        );
        const expected = second.filter((made) => made.transportProtocol !== "udp" && made.portNumber !== "");
        const describe = (name = "", port: string | number = "") => `${name} ${port}`;
        const described = expected.map((made) => describe(made.serviceName, made.portNumber?.split("-")[0]));
        // A port that was a first one stays assigned while a range of its service holds it.
        const isInner = ({ serviceName, port }: (typeof live)[number]) =>
          expected.some((made) => {
            const [start = 0, end = 0] = made.portNumber?.split("-").map(Number) ?? [];
            return made.serviceName === serviceName && start < port && port <= end;
          });
        const found = live.map((entry) => describe(entry.serviceName, entry.port));
        expect(found.toSorted()).toEqual([...new Set(found)].toSorted());
        expect(found).toEqual(expect.arrayContaining(described));
        const others = live.filter((entry) => !described.includes(describe(entry.serviceName, entry.port)));
        expect(others.filter((entry) => !isInner(entry))).toEqual([]);
      }),
    );
  });

  it("is a function of the set of rows of each port and transport protocol, not of the order of ports", () => {
    const shuffled = rows.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    const packagesOf = (made: readonly MadeRow[]) =>
      updateOnce(EMPTY_LEDGER, makeRegistry(made), undefined, 1).packages;
    fc.assert(
      fc.property(shuffled, ([made, mixed]) => {
        expect(packagesOf(mixed)).toEqual(packagesOf(made));
      }),
    );
  });

  it("is read as it was written, one identifier a line", () => {
    fc.assert(
      fc.property(rows, (made) => {
        const ledger = updateOnce(EMPTY_LEDGER, makeRegistry(made), undefined, 1);
        const text = formatLedger(ledger);
        const parsed = parseLedger(text);
        expect(parsed.problems).toEqual([]);
        expect(formatLedger(parsed.ledger)).toBe(text);
        for (const identifier of Object.keys(ledger.packages.tcp))
          expect(text).toMatch(new RegExp(`^ {6}"${identifier}": \\{.*\\},?$`, "m"));
      }),
    );
  });
});
