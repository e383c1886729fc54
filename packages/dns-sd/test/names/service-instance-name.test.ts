import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DnsSdError, formatServiceInstanceName, parseServiceInstanceName } from "../../src/index.js";
import { domain, instanceName, serviceName } from "./arbitrary-names.js";

const transport = fc.constantFrom("tcp", "udp");

describe("a service instance name", () => {
  it("is the same after it was written and read", () => {
    fc.assert(
      fc.property(fc.record({ instanceName, serviceName, transport, domain }), (parts) => {
        const text = formatServiceInstanceName(parts);
        expect(parseServiceInstanceName(text)).toEqual(parts);
        expect(parseServiceInstanceName(`${text}.`)).toEqual(parts);
      }),
      { numRuns: 1000 },
    );
  });

  it("may have 255 bytes and no more", () => {
    const parts = { instanceName: "é".repeat(31), serviceName: "ipp", transport: "tcp" } as const;
    // 63 for the instance with its length byte, 10 for the type, 1 for the root.
    const longest = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(52)}`;
    const text = formatServiceInstanceName({ ...parts, domain: longest });
    expect(parseServiceInstanceName(text).domain).toBe(longest);
    expect(() => formatServiceInstanceName({ ...parts, domain: `${longest}c` })).toThrow(
      /255 bytes at most, not 256 \(RFC 1035 section 3\.1\)/,
    );
  });

  it("is read with its dots escaped or not, in any case, with a dot at its end", () => {
    for (const text of [
      "Dr\\. No._ipp._tcp.local",
      "Dr. No._IPP._TCP.local.",
      "Dr\\046\\032No._ipp._tcp.local",
    ]) {
      expect(parseServiceInstanceName(text)).toEqual({
        instanceName: "Dr. No",
        serviceName: "ipp",
        transport: "tcp",
        domain: "local",
      });
    }
  });

  it("keeps a service type within the instance apart from its own", () => {
    expect(parseServiceInstanceName("_http._tcp._ipp._tcp.local")).toMatchObject({
      instanceName: "_http._tcp",
      serviceName: "ipp",
    });
  });

  it("is written with nothing that would be read as something else, or as nothing", () => {
    const parts = { instanceName: "a", serviceName: "ipp", transport: "tcp", domain: "local" } as const;
    for (const domain of ["_http._tcp.local", "_tcp.local", "_UDP.local", ""])
      expect(() => formatServiceInstanceName({ ...parts, domain })).toThrow(/\(RFC 6763 section 4\.1\.3\)/);
    for (const wrong of [
      { domain: undefined },
      { instanceName: undefined },
      { instanceName: 5 },
      { serviceName: 5 },
      { serviceName: null },
    ])
      expect(() => formatServiceInstanceName({ ...parts, ...wrong } as never)).toThrow(
        /^(a|an) [a-z ]+ is a string, not (undefined|number|null)$/,
      );
  });

  it("writes what every transport protocol but TCP is on the wire", () => {
    const parts = { instanceName: "a", serviceName: "sua", domain: "local" };
    expect(formatServiceInstanceName({ ...parts, transport: "sctp" })).toBe("a._sua._udp.local");
  });

  it.each([
    ["_ipp._tcp.local", "RFC 6763 section 4.1"],
    ["a._ipp._tcp", "RFC 6763 section 4.1"],
    ["a.local", "RFC 6763 section 7"],
    ["a\\", "RFC 6763 section 4.3"],
    ["\\256._ipp._tcp.local", "RFC 1035 section 5.1"],
    ["\\255._ipp._tcp.local", "RFC 6763 section 4.1.1"],
    ["a.._ipp._tcp.local", "RFC 1035 section 3.1"],
    ["\ud800._ipp._tcp.local", "RFC 6763 section 4.1.1"],
  ])("that is none, %j, is refused by %s", (text, section) => {
    expect(() => parseServiceInstanceName(text)).toThrow(DnsSdError);
    expect(() => parseServiceInstanceName(text)).toThrow(expect.objectContaining({ section }));
  });

  it("throws nothing but the documented errors on any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: fc.constantFrom("\\", ".", "_", "tcp", "9", "\ud800") }),
        ),
        (text) => {
          try {
            expect(typeof parseServiceInstanceName(text).instanceName).toBe("string");
          } catch (error) {
            expect(error).toBeInstanceOf(DnsSdError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
