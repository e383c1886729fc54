import { type Registry, readRegistry } from "@ianakit/generator";
import { NO_CORRECTIONS } from "@ianakit/generator/data";
import {
  EMPTY_LEDGER,
  formatLedger,
  type Ledger,
  parseLedger,
  updateLedger,
} from "@ianakit/generator/ledger";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describeRelease } from "../../src/update/describe-release.js";
import { planUpdate } from "../../src/update/plan-update.js";
import { makeCsv, makeRow, type TestRow } from "../make-csv.js";

const NAMES = ["a", "b", "A", "a-b", "a_b", "a-1", "a-last", "constructor", "__proto__", "9p"];
const PORTS = ["", "1", "2", "3", "1-3", "2-4", "1-4"];

/** `npm run test:fuzz` runs more of them. */
const RUNS = Number(process.env.IANAKIT_FUZZ_RUNS ?? "20");

/** Few names at few ports: every clash, move, range and change of case comes about within a handful of rows. */
const row: fc.Arbitrary<TestRow> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    port: fc.constantFrom(...PORTS),
    transport: fc.constantFrom("tcp", "tcp", "udp", "sctp", "dccp", ""),
    registrationDate: fc.constantFrom("", "2001-01", "2002-02-02"),
    assignee: fc.constantFrom("", "[One]", "[Two]"),
    description: fc.constantFrom("", "x", "y"),
    assignmentNotes: fc.constantFrom(
      "",
      "Defined TXT keys: None",
      "Defined TXT keys: a, b",
      "Defined TXT keys: see there",
      'This entry is an alias to "a-b".',
    ),
  })
  .map(({ name, port, transport, ...others }) => makeRow(`${name} ${port}/${transport}`, others));

const registry: fc.Arbitrary<Registry> = fc
  .uniqueArray(row, {
    maxLength: 8,
    selector: ({ serviceName, portNumber, transportProtocol }) =>
      `${serviceName} ${portNumber} ${transportProtocol}`,
  })
  .map((rows) => readRegistry(makeCsv(rows), NO_CORRECTIONS).registry);

/** Every identifier, and what it stands for. */
function listValues({ packages, serviceCodes }: Ledger): Map<string, unknown> {
  const groups = Object.entries({ ...packages, serviceCodes });
  return new Map(
    groups.flatMap(([name, identifiers]) =>
      Object.entries(identifiers).map(([identifier, entry]) => {
        const { port, serviceType, serviceCode } = entry as Record<string, unknown>;
        return [`${name} ${identifier}`, port ?? serviceType ?? serviceCode] as const;
      }),
    ),
  );
}

test("whatever a registry becomes, no update is a major, no identifier is lost and none gets another value", () => {
  fc.assert(
    fc.property(fc.array(registry, { minLength: 2, maxLength: 5 }), ([first, ...others]) => {
      if (first === undefined) return;
      let release = describeRelease({
        registry: first,
        ledger: updateLedger({ ledger: EMPTY_LEDGER, registry: first, date: "2026-01-01" }),
      });
      for (const next of others) {
        const plan = planUpdate(release, next, "2026-01-01");
        expect(plan.problems).toEqual([]);
        expect(parseLedger(formatLedger(plan.next.ledger)).problems).toEqual([]);
        const values = listValues(plan.next.ledger);
        for (const [identifier, value] of listValues(release.ledger))
          expect(values.get(identifier)).toBe(value);
        release = plan.next;
      }
    }),
    { numRuns: RUNS },
  );
});

test("an update to the same registry is not a release, and the way back from an unreleased one neither", () => {
  fc.assert(
    fc.property(registry, registry, (first, other) => {
      const released = describeRelease({
        registry: first,
        ledger: updateLedger({ ledger: EMPTY_LEDGER, registry: first, date: "2026-01-01" }),
      });
      planUpdate(released, other, "2026-02-01");
      const back = planUpdate(released, first, "2026-03-01");
      expect(back.updates.filter(({ bump }) => bump !== "none")).toEqual([]);
      expect(formatLedger(back.next.ledger)).toBe(formatLedger(released.ledger));
    }),
    { numRuns: RUNS / 2 },
  );
});
