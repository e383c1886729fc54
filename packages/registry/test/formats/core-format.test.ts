import fc from "fast-check";
import { expect, it } from "vitest";
import { STATUS_LETTERS, UNAUTHORIZED_USE_BIT } from "../../src/formats/core/core-format.js";
import { decodeExceptions, decodeTable, readBits, type Table } from "../../src/formats/core/decode-core.js";
import { encodeCore } from "../../src/formats/core/encode-core.js";
import { listTransports } from "../../src/formats/transport-bits.js";
import { assignment, portRemark, transport } from "./rows.js";

/** Each row of a table and of a transport protocol as one text. */
function listRows(table: Table): readonly string[] {
  return table.names.flatMap((name, row) => {
    const bits = readBits(table, row);
    const ports = table.first[row] === -1 ? "" : `${table.first[row]}-${table.last[row]}`;
    const isReported = (bits & UNAUTHORIZED_USE_BIT) !== 0;
    return listTransports(bits).map((each) =>
      JSON.stringify([name, ports, each ?? null, table.aliases.get(row) ?? null, isReported]),
    );
  });
}

const byFirstPort = (
  left: { readonly ports: { readonly first: number } | undefined },
  right: { readonly ports: { readonly first: number } | undefined },
) => (left.ports?.first ?? 65_536) - (right.ports?.first ?? 65_536);

it("reads back every name, port, transport protocol, alias, status and report that it writes", () => {
  fc.assert(
    fc.property(fc.array(assignment), fc.array(portRemark), (assignments, portRemarks) => {
      const { services, remarks } = encodeCore({
        assignments: assignments.toSorted(byFirstPort),
        portRemarks: portRemarks.toSorted(byFirstPort),
        canonicalServices: new Map(),
        primaryPorts: new Map(),
      });
      const expected = assignments.map(({ serviceName, ports, aliasOf, unauthorizedUse, ...row }) =>
        JSON.stringify([
          serviceName,
          ports === undefined ? "" : `${ports.first}-${ports.last}`,
          row.transport ?? null,
          aliasOf ?? null,
          unauthorizedUse !== undefined,
        ]),
      );
      const expectedRemarks = portRemarks.map(({ status, ports, unauthorizedUse, ...row }) =>
        JSON.stringify([
          STATUS_LETTERS[status],
          `${ports.first}-${ports.last}`,
          row.transport ?? null,
          null,
          unauthorizedUse !== undefined,
        ]),
      );
      // The text of no name and of one empty name are the same: a table without rows has no bits either.
      expect(services.bits === "" ? [] : listRows(decodeTable(services)).toSorted()).toEqual(
        expected.toSorted(),
      );
      expect(remarks.bits === "" ? [] : listRows(decodeTable(remarks)).toSorted()).toEqual(
        expectedRemarks.toSorted(),
      );
    }),
  );
});

it("reads back what the order of rows does not say", () => {
  const key = fc.tuple(fc.string({ minLength: 1 }), transport);
  fc.assert(
    fc.property(
      fc.uniqueArray(key, { selector: ([name, protocol]) => `${name}/${protocol}` }),
      fc.integer({ min: 0, max: 65_535 }),
      (keys, port) => {
        const primaryPorts = new Map(keys.map(([name, protocol]) => [`${name}/${protocol}`, port]));
        const { primary } = encodeCore({
          assignments: [],
          portRemarks: [],
          canonicalServices: new Map(),
          primaryPorts,
        });
        const expected = keys.map(
          ([name, protocol]) =>
            [`${name}/${["tcp", "udp", "sctp", "dccp"].indexOf(protocol)}`, `${port}`] as const,
        );
        expect(decodeExceptions(primary)).toEqual(new Map(expected));
      },
    ),
  );
});
