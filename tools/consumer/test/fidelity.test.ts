import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { type EmbeddedRow, readEmbeddedRows } from "../../../vitest.embedded-rows.js";

const require = createRequire(join(inject("consumer"), "main.js"));
const data = new URL("../../../data/", import.meta.url);
const rows = readEmbeddedRows();
const ledger = JSON.parse(readFileSync(new URL("identifiers.json", data), "utf8"));
const releasedLedger = new URL("released/identifiers.json", data);
/** The service types of the last release: their constants and values stay, whatever the registry says since. */
const releasedTypes: Readonly<
  Record<string, { readonly serviceType: string; readonly onlyInAll?: true; readonly retired?: string }>
> = existsSync(releasedLedger) ? JSON.parse(readFileSync(releasedLedger, "utf8")).packages["dns-sd"] : {};
const corrections: {
  readonly dnsSdServices: readonly { readonly serviceName: string; readonly transport: string }[];
} = JSON.parse(readFileSync(new URL("corrections.json", data), "utf8"));
const isAlias = (row: EmbeddedRow) => /This entry is an alias to "/.test(row["Assignment Notes"] ?? "");

function plainName(serviceName: string): string {
  return serviceName
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "_")
    .replace(/^(?=\d)/, "_");
}

/** Whether a constant is `X11`, `X11_LAST`, or one of the two with a port behind it. */
function isOfName(identifier: string, plain: string): boolean {
  return identifier.startsWith(plain) && /^(?:_LAST)?(?:_\d+)?$/.test(identifier.slice(plain.length));
}

/** The texts of a module that are not as expected, and those that are not there. */
function listDifferences(
  module: Readonly<Record<string, unknown>>,
  expected: ReadonlyMap<string, string>,
): readonly string[] {
  const texts = Object.entries(module).filter(([, value]) => typeof value === "string");
  return [
    ...texts.filter(([id, text]) => expected.get(id) !== text).map(([id, text]) => `${id} is ${text}`),
    ...[...expected.keys()].filter((id) => module[id] === undefined).map((id) => `no ${id}`),
  ];
}

describe("the built packages hold the registry, the whole of it and nothing else", () => {
  it.each(["tcp", "udp", "sctp", "dccp"])("%s", (transport) => {
    const constants: Readonly<Record<string, number>> = require(`@ianakit/${transport}`);
    const expected = new Set<string>();
    const missing: string[] = [];
    for (const row of rows) {
      const { "Service Name": name = "", "Port Number": ports = "" } = row;
      const named = row["Transport Protocol"] ?? "";
      // A row that names no transport protocol holds its ports in all four.
      if (name === "" || ports === "" || !["", transport].includes(named) || isAlias(row)) continue;
      const [first = 0, last] = ports.split("-").map(Number);
      const plain = plainName(name);
      // The plain name, or the name with its port where the service has several or moved, or another one had the name.
      const candidates = [plain, `${plain}_${first}`, `${plain}_${first}_${first}`].filter(
        (id) => constants[id] === first,
      );
      if (candidates.length === 0) missing.push(`${name} ${ports}`);
      for (const identifier of candidates) expected.add(identifier);
      if (last !== undefined) {
        // A range that grew has its new end beside the old one, and what was its first port or its last within it.
        for (const [identifier, port] of Object.entries(constants))
          if (first <= port && port <= last && isOfName(identifier, plain)) expected.add(identifier);
        const ends = [`${plain}_LAST`, `${plain}_LAST_${last}`].filter((id) => constants[id] === last);
        if (ends.length === 0) missing.push(`the end of ${name} ${ports}`);
        for (const identifier of ends) expected.add(identifier);
      }
    }
    expect(missing).toEqual([]);
    const withdrawn = new Set(
      Object.entries<{ withdrawn?: string }>(ledger.packages[transport])
        .filter(([, entry]) => entry.withdrawn)
        .map(([id]) => id),
    );
    expect(
      Object.keys(constants).filter((identifier) => !expected.has(identifier) && !withdrawn.has(identifier)),
    ).toEqual([]);
  });

  it("dns-sd", () => {
    const constants: Readonly<Record<string, unknown>> = require("@ianakit/dns-sd");
    const all: Readonly<Record<string, unknown>> = require("@ianakit/dns-sd/all");
    const corrected = new Set(
      corrections.dnsSdServices.map(({ serviceName, transport }) => `${serviceName} ${transport}`),
    );
    const expected = new Map<string, string>();
    const expectedOfAll = new Map<string, string>();
    for (const row of rows) {
      const { "Service Name": name = "", "Port Number": ports = "", "Assignment Notes": notes = "" } = row;
      const transport = row["Transport Protocol"] ?? "";
      if (name === "" || isAlias(row) || /Not a (real )?service type/.test(notes)) continue;
      const isForDnsSd =
        /Defined\s+TXT\s+keys:/i.test(notes) ||
        (ports === "" && transport !== "") ||
        corrected.has(`${name} ${transport}`);
      const labels = transport === "" ? ["tcp", "udp"] : [transport === "tcp" ? "tcp" : "udp"];
      for (const label of labels) {
        const entry = [`${plainName(name)}_${label.toUpperCase()}`, `_${name}._${label}`] as const;
        expectedOfAll.set(...entry);
        if (isForDnsSd) expected.set(...entry);
      }
    }
    for (const [identifier, { serviceType, onlyInAll, retired }] of Object.entries(releasedTypes)) {
      if (retired !== undefined) continue;
      expectedOfAll.set(identifier, serviceType);
      if (expected.has(identifier) || onlyInAll !== true) expected.set(identifier, serviceType);
    }
    expect(listDifferences(constants, expected)).toEqual([]);
    expect(listDifferences(all, expectedOfAll)).toEqual([]);
    expect(Object.keys(constants).filter((identifier) => !(identifier in all))).toEqual([]);
  });
});
