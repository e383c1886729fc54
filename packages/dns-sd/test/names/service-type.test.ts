import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DnsSdError,
  formatServiceType,
  formatServiceTypeEnumeration,
  isServiceName,
  isServiceTypeEnumeration,
  parseServiceType,
} from "../../src/index.js";
import { domain, label, serviceName } from "./arbitrary-names.js";

describe("a service type", () => {
  it("is the same after it was written and read, with a subtype or a domain or neither", () => {
    const parts = fc.record(
      { serviceName, transport: fc.constantFrom("tcp", "udp"), subtype: label, domain },
      { requiredKeys: ["serviceName", "transport"] },
    );
    fc.assert(
      fc.property(parts, (given) => {
        expect(parseServiceType(formatServiceType(given))).toEqual(given);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["_ipp._tcp", { serviceName: "ipp", transport: "tcp" }],
    ["_IPP._TCP.", { serviceName: "ipp", transport: "tcp" }],
    ["_ipp._tcp.local", { serviceName: "ipp", transport: "tcp", domain: "local" }],
    ["_http_alt._tcp", { serviceName: "http_alt", transport: "tcp" }],
    ["_a-name-of-more-than-15._udp", { serviceName: "a-name-of-more-than-15", transport: "udp" }],
    [
      "_printer._sub._ipp._tcp.local.",
      { serviceName: "ipp", transport: "tcp", subtype: "_printer", domain: "local" },
    ],
    ["A\\.B._SUB._ipp._tcp", { serviceName: "ipp", transport: "tcp", subtype: "A.B" }],
    [
      "Caf\\195\\169._ipp._tcp.local",
      { serviceName: "ipp", transport: "tcp", instanceName: "Café", domain: "local" },
    ],
    [
      "_ipp._tcp.example\\.com.local",
      { serviceName: "ipp", transport: "tcp", domain: "example\\.com.local" },
    ],
  ])("is read as devices send it: %s", (text, parts) => {
    expect(parseServiceType(text)).toEqual(parts);
  });

  it.each(["", ".", "ipp._tcp", "_ipp", "_ipp.tcp", "_._tcp", "_ipp._tcp..local", "_tcp"])(
    "that is none is refused: %j",
    (text) => {
      expect(() => parseServiceType(text)).toThrow(DnsSdError);
    },
  );

  it.each([
    [{ serviceName: "http_alt", transport: "tcp" }, "RFC 6335 section 5.1"],
    [{ serviceName: "abcdefghijklmnop", transport: "tcp" }, "RFC 6335 section 5.1"],
    [{ serviceName: "ipp", transport: "tcp", subtype: "" }, "RFC 1035 section 3.1"],
    [{ serviceName: "ipp", transport: "tcp", subtype: "é".repeat(32) }, "RFC 1035 section 3.1"],
    [{ serviceName: "ipp", transport: "tcp", instanceName: "a\nb" }, "RFC 6763 section 4.1.1"],
    [{ serviceName: "ipp", transport: "tcp", instanceName: "a", subtype: "b" }, "RFC 6763 section 7.1"],
    [{ serviceName: "ipp", transport: "tcp", domain: "\ud800" }, "RFC 6763 section 4.1.1"],
  ] as const)("is written strictly: %j is refused by %s", (parts, section) => {
    expect(() => formatServiceType(parts)).toThrow(expect.objectContaining({ name: "DnsSdError", section }));
  });

  it("takes no part from what every object inherits, but from what its own class does", () => {
    const parts = { serviceName: "ipp", transport: "tcp" } as const;
    class Located {
      readonly serviceName = "ipp";
      readonly transport = "tcp";
      get domain() {
        return "local";
      }
    }
    expect(formatServiceType(new Located())).toBe("_ipp._tcp.local");
    for (const key of ["subtype", "instanceName", "domain"]) {
      Object.defineProperty(Object.prototype, key, { value: "polluted", configurable: true });
      try {
        expect(formatServiceType(parts), key).toBe("_ipp._tcp");
      } finally {
        Reflect.deleteProperty(Object.prototype, key);
      }
    }
  });

  it("takes no transport protocol of an object's prototype", () => {
    for (const transport of ["__proto__", "constructor", "quic"])
      expect(() => formatServiceType({ serviceName: "ipp", transport: transport as "tcp" })).toThrow(
        TypeError,
      );
  });
});

describe("a service name", () => {
  it("is what the grammar of RFC 6335 section 5.1 describes, and nothing else", () => {
    const text = fc.oneof(
      serviceName,
      fc.string({ unit: fc.constantFrom("a", "Z", "0", "-", "_", "é") }),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (name) => {
        const isLegal =
          name.length >= 1 &&
          name.length <= 15 &&
          /^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/.test(name) &&
          /[A-Za-z]/.test(name);
        expect(isServiceName(name)).toBe(isLegal);
      }),
      { numRuns: 2000 },
    );
  });

  it("is no other type of value", () => {
    for (const value of [undefined, null, 80, {}, ["ipp"], new String("ipp")])
      expect(isServiceName(value)).toBe(false);
  });
});

describe("a meta-query", () => {
  it("asks a domain for its service types", () => {
    expect(formatServiceTypeEnumeration("local.")).toBe("_services._dns-sd._udp.local");
    expect(isServiceTypeEnumeration("_Services._DNS-SD._udp")).toBe(true);
    expect(isServiceTypeEnumeration("_dns-sd._udp.local")).toBe(false);
    expect(() => formatServiceTypeEnumeration("a..b")).toThrow(DnsSdError);
  });
});
