import { portStatus } from "@ianakit/registry";
import { describe, expect, it } from "vitest";
import { findResults } from "../../src/search/engine/find-results.js";
import { startEngine } from "../../src/search/engine/search-engine.js";
import type { SearchResult } from "../../src/search/engine/search-result.js";
import { parseSearchQuery } from "../../src/search/search-query.js";

const engine = startEngine();
const find = (address: string) => findResults(engine, parseSearchQuery(address));
const nameOf = (result: SearchResult | undefined) => {
  if (result?.kind === "service") return result.serviceName;
  return result?.kind === "port" ? `port ${result.port}` : `${result?.first}-${result?.last}`;
};
const names = (address: string) => find(address).map(nameOf);

describe("a search for ports", () => {
  it.each(["443", ":443", "port 443", "443/tcp"])("%s shows the port, then its services", (text) => {
    expect(names(`?q=${encodeURIComponent(text)}`).slice(0, 2)).toEqual(["port 443", "https"]);
  });

  it("shows the service that the port is known for before the others", () => {
    expect(names("?q=80").slice(0, 4)).toEqual(["port 80", "http", "www", "www-http"]);
  });

  it("of a range shows services and gaps in their order, and no more of a gap than was asked for", () => {
    const found = find("?q=1-9/tcp");
    expect(found.map(nameOf)).toEqual(["tcpmux", "2-3", "4-4", "rje", "6-6", "echo", "8-8", "discard"]);
    expect(names("?q=6000 - 6063")[0]).toBe("x11");
    expect(find("?q=50000-50009").map(nameOf)).toEqual(["50000-50009"]);
  });

  it("that are none looks for the words instead", () => {
    expect(names("?q=65536")).toEqual([]);
    expect(names("?q=cl/1")[0]).toBe("cl-1");
  });
});

describe("a search for words", () => {
  it.each([
    ["https/udp", "https"],
    ["z39.50", "z39-50"],
    ["vnc", "rfb"],
    ["kerberus", "kerberos"],
    ["secure shell", "ssh"],
  ])("%s shows %s first", (words, name) => {
    expect(names(`?q=${encodeURIComponent(words)}`)[0]).toBe(name);
  });
});

describe("the filters", () => {
  it("hold together for one and the same assignment", () => {
    expect(names("?q=https&transport=sctp")[0]).toBe("https");
    expect(names("?q=https/sctp")[0]).toBe("https");
    expect(names("?q=https&transport=sctp&class=user")).not.toContain("https");
    expect(names("?q=compaq-https")[0]).toBe("compaq-https");
    expect(names("?q=compaq-https&transport=sctp")).toEqual([]);
  });

  it("tell services with a port from those without, and DNS-SD service types from the others", () => {
    const without = find("?port=without");
    expect(without.length).toBeGreaterThan(100);
    expect(without.filter((result) => result.kind === "service" && result.ports.length > 0)).toEqual([]);
    expect(names("?q=airplay&dns-sd=only")).toContain("airplay");
    expect(names("?q=telnet&dns-sd=only")).not.toContain("port 23");
  });

  it.each(["reserved", "unassigned", "dynamic"] as const)("show exactly the %s ports", (status) => {
    const found = find(`?status=${status}&transport=udp`);
    const ports = new Set(
      found.flatMap((result) =>
        result.kind === "stretch"
          ? Array.from({ length: result.last - result.first + 1 }, (_, at) => result.first + at)
          : [],
      ),
    );
    const expected = Array.from({ length: 65_536 }, (_, port) => port).filter(
      (port) => portStatus(port, "udp") === status,
    );
    expect(ports.size).toBe(expected.length);
    expect(expected.filter((port) => !ports.has(port))).toEqual([]);
  });

  it("find what the registry says of ports without a service", () => {
    const [found] = find("?q=netstat&status=unassigned");
    expect(found).toMatchObject({ kind: "stretch", first: 15, last: 15, remark: "Unassigned [was netstat]" });
  });

  it("of an address that makes no sense are left out", () => {
    expect(parseSearchQuery("?q=x&transport=ip&status=&port=maybe")).toEqual({
      text: "x",
      transport: undefined,
      status: undefined,
      portClass: undefined,
      hasPort: undefined,
      isServiceType: undefined,
    });
  });
});
