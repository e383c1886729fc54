import { readFileSync } from "node:fs";
import { assignments, findByPort } from "@ianakit/registry";
import { describe, expect, it } from "vitest";
import { listWithdrawn } from "../../src/pages/port/port-code.js";
import { findIdentifier, listIdentifiers } from "../../src/registry/identifiers.js";
import { FILTERS } from "../../src/search/search-query.js";

interface Ledger {
  readonly packages: Readonly<
    Record<string, Readonly<Record<string, { serviceName: string; port: number }>>>
  >;
}

const ledger = JSON.parse(
  readFileSync(new URL("../../../../data/identifiers.json", import.meta.url), "utf8"),
) as Ledger;

describe("the constant of an assignment", () => {
  it("is, for every assignment, the one that the ledger gave to it", () => {
    let count = 0;
    const wrong = [...assignments()].filter(({ serviceName, ports, transport, aliasOf }) => {
      if (ports === undefined || transport === undefined || aliasOf !== undefined) return false;
      count++;
      const identifier = findIdentifier(listIdentifiers(transport, ports.first), serviceName) ?? "";
      const entry = ledger.packages[transport]?.[identifier];
      return entry?.port !== ports.first || entry.serviceName.toLowerCase() !== serviceName.toLowerCase();
    });
    expect(count).toBeGreaterThan(11_000);
    expect(wrong).toEqual([]);
  });

  it("carries its port where the plain name is another port's", () => {
    expect(findIdentifier(listIdentifiers("tcp", 591), "http-alt")).toBe("HTTP_ALT_591");
    expect(findIdentifier(listIdentifiers("tcp", 8080), "http-alt")).toBe("HTTP_ALT");
  });

  it("is none where no constant is the service's own", () => {
    expect(findIdentifier(["HTTPS", "HTTP_LAST"], "http")).toBeUndefined();
  });
});

describe("the constants that no assignment explains", () => {
  const ports = { first: 210, last: 210 };
  const z39 = { serviceName: "z39-50", ports, aliasOf: undefined };

  it("are those of services that the registry no longer has", () => {
    expect(listWithdrawn(["Z39_50", "OLD_NAME"], 210, [z39])).toEqual(["OLD_NAME"]);
  });

  it("are not the last port of a range, nor a historic name's", () => {
    const x11 = { serviceName: "x11", ports: { first: 6000, last: 6063 }, aliasOf: undefined };
    expect(listWithdrawn(["X11_LAST"], 6063, [x11])).toEqual([]);
    expect(listWithdrawn(["X11_LAST"], 6063, [])).toEqual(["X11_LAST"]);
    expect(
      listWithdrawn(["Z39_50"], 210, [z39, { serviceName: "z39.50", ports, aliasOf: "z39-50" }]),
    ).toEqual([]);
  });

  it("are those of a service with another name, though its historic name would explain them", () => {
    const renamed = { serviceName: "z3950", ports, aliasOf: undefined };
    const alias = { serviceName: "z39.50", ports, aliasOf: "z3950" };
    expect(listWithdrawn(["Z39_50", "Z3950"], 210, [renamed, alias])).toEqual(["Z39_50"]);
  });

  it("are as many in the registry of today as the ledger says were withdrawn", () => {
    const withdrawn = Object.entries(ledger.packages).flatMap(([transport, entries]) =>
      transport === "dns-sd"
        ? []
        : Object.entries(entries).filter(
            ([, entry]) => "withdrawn" in entry && entry.withdrawn !== undefined,
          ),
    );
    const listed = FILTERS.transport.flatMap((transport) =>
      Array.from({ length: 65_536 }, (_, port) =>
        listWithdrawn(listIdentifiers(transport, port), port, findByPort(port, transport)),
      ).flat(),
    );
    expect(listed.toSorted()).toEqual(withdrawn.map(([identifier]) => identifier).toSorted());
  });
});
