import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCharacter } from "../../../../vitest.any-character.js";
import {
  DnsSdError,
  formatRawServiceInstanceName,
  formatServiceInstanceName,
  joinLabels,
  parseRawServiceInstanceName,
  parseServiceInstanceName,
  splitLabels,
} from "../../src/index.js";
import { domain, instanceName, label, serviceName } from "./arbitrary-names.js";

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

  it("is the same after it was written and read raw, whatever dots and backslashes its instance holds", () => {
    const rawName = instanceName.filter((text) => !/\._sub$/i.test(text));
    fc.assert(
      fc.property(fc.record({ instanceName: rawName, serviceName, transport, domain }), (parts) => {
        const text = formatRawServiceInstanceName(parts);
        expect(text.startsWith(parts.instanceName)).toBe(true);
        expect(parseRawServiceInstanceName(text)).toEqual(parts);
        expect(parseRawServiceInstanceName(`${text}.`)).toEqual(parts);
      }),
      { numRuns: 1000 },
    );
  });

  it("is read raw as it was written, or not written raw at all, whatever labels it has", () => {
    const domain = fc.array(label, { minLength: 1, maxLength: 2 }).map(joinLabels);
    let written = 0;
    fc.assert(
      fc.property(
        fc.record({ instanceName: label, serviceName: label, transport, domain }),
        ({ serviceName, ...parts }) => {
          let text: string;
          try {
            text = formatRawServiceInstanceName({ ...parts, serviceName }, { lenient: true });
          } catch (error) {
            expect(error).toBeInstanceOf(DnsSdError);
            return;
          }
          written++;
          const lowerCase = serviceName.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
          expect(parseRawServiceInstanceName(text)).toEqual({ ...parts, serviceName: lowerCase });
        },
      ),
      { numRuns: 2000 },
    );
    expect(written).toBeGreaterThan(100);
  });

  it.each([
    "Acme Inc.",
    ".hidden",
    "A..B",
    "...",
    "DOMAIN\\printer",
    "C:\\100",
    "C:\\",
    "Dr. Smith's Drucker, Büro 2.1",
    "😀".repeat(15),
    "a".repeat(63),
    "_http._tcp",
  ])("is read as it is from both forms: %s", (instance) => {
    const parts = { instanceName: instance, serviceName: "ipp", transport: "tcp", domain: "local" } as const;
    expect(parseRawServiceInstanceName(`${instance}._ipp._tcp.local`)).toEqual(parts);
    expect(parseServiceInstanceName(formatServiceInstanceName(parts))).toEqual(parts);
    expect(formatRawServiceInstanceName(parts)).toBe(`${instance}._ipp._tcp.local`);
  });

  it.each(["DOMAIN\\printer", "C:\\100", "C:\\", "A\\Émile", "Acme Inc.", ".hidden", "A..B"])(
    "that is raw is refused as presentation form where it would read as another: %s",
    (instance) => {
      expect(() => parseServiceInstanceName(`${instance}._ipp._tcp.local`)).toThrow(DnsSdError);
    },
  );

  it.each([`${"ü".repeat(31)}\ufffd`, "\ufffd".repeat(63), `${"a".repeat(61)}\ufffd\ufffd`])(
    "that a device cut within a character is read raw, as the library decoded it: %s",
    (instance) => {
      expect(parseRawServiceInstanceName(`${instance}._ipp._tcp.local`).instanceName).toBe(instance);
      expect(() => parseRawServiceInstanceName(`a${instance}._ipp._tcp.local`)).toThrow(
        "a label must have 63 bytes at most, not 64",
      );
    },
  );

  it("is not written raw where it would read as a subtype, or its domain as another", () => {
    const parts = { instanceName: "a._Sub", serviceName: "ipp", transport: "tcp", domain: "local" } as const;
    expect(() => formatRawServiceInstanceName(parts)).toThrow(DnsSdError);
    expect(() => formatRawServiceInstanceName({ ...parts, instanceName: "a", domain: "b\\.c" })).toThrow(
      DnsSdError,
    );
    for (const serviceName of ["b.c", "b._c"])
      expect(() =>
        formatRawServiceInstanceName({ ...parts, instanceName: "a", serviceName }, { lenient: true }),
      ).toThrow(DnsSdError);
    expect(parseServiceInstanceName(formatServiceInstanceName(parts)).instanceName).toBe("a._Sub");
  });

  it("of a device that breaks the rules is written for resolving alone", () => {
    const parts = {
      instanceName: "a\tb",
      serviceName: "my_service_of_17",
      transport: "udp",
      domain: "local",
    } as const;
    expect(() => formatServiceInstanceName(parts)).toThrow(DnsSdError);
    expect(parseServiceInstanceName(formatServiceInstanceName(parts, { lenient: true }))).toEqual(parts);
    expect(parseRawServiceInstanceName(formatRawServiceInstanceName(parts, { lenient: true }))).toEqual(
      parts,
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
    ["a._sub._ipp._tcp.local", "RFC 6763 section 4.1"],
    ["a.local", "RFC 6763 section 7"],
    ["._ipp._tcp.local", "RFC 1035 section 3.1"],
    ["a._ipp._tcp.local..", "RFC 1035 section 3.1"],
    [`${"é".repeat(32)}._ipp._tcp.local`, "RFC 1035 section 3.1"],
    ["\ud800._ipp._tcp.local", "RFC 6763 section 4.1.1"],
  ])("that is not one is refused raw, %j, by %s", (text, section) => {
    expect(() => parseRawServiceInstanceName(text)).toThrow(expect.objectContaining({ section }));
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
          fc.string({ unit: anyCharacter }),
          fc.string({ unit: fc.constantFrom("\\", ".", "_", "tcp", "9", "\ud800") }),
        ),
        (text) => {
          try {
            expect(typeof parseServiceInstanceName(text).instanceName).toBe("string");
          } catch (error) {
            expect(error).toBeInstanceOf(DnsSdError);
          }
          try {
            expect(text.startsWith(parseRawServiceInstanceName(text).instanceName)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(DnsSdError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("the labels of a name", () => {
  it("are the same after they were joined and split, whatever they hold", () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), (labels) => {
        expect(splitLabels(joinLabels(labels))).toEqual(labels);
        expect(splitLabels(`${joinLabels(labels)}.`)).toEqual(labels);
      }),
      { numRuns: 1000 },
    );
  });

  it("are split as Avahi writes them, each byte that is not a letter, a digit, _ or - in decimal", () => {
    const toAvahi = (text: string) =>
      [...new TextEncoder().encode(text)]
        .map((byte) => {
          const character = String.fromCharCode(byte);
          if (/[A-Za-z0-9_-]/.test(character)) return character;
          return /[.\\]/.test(character) ? `\\${character}` : `\\${`${byte}`.padStart(3, "0")}`;
        })
        .join("");
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), (labels) => {
        expect(splitLabels(labels.map(toAvahi).join("."))).toEqual(labels);
      }),
      { numRuns: 1000 },
    );
  });

  it("are refused where one is empty, too long or not a string", () => {
    for (const labels of [[""], ["a", ""], ["a".repeat(64)], ["\ud800"]])
      expect(() => joinLabels(labels)).toThrow(DnsSdError);
    expect(() => joinLabels([5 as never])).toThrow(TypeError);
    for (const wrong of [null, undefined, 5, "", "local", {}])
      expect(() => joinLabels(wrong as never)).toThrow("the labels of a name are a list of strings");
    expect(() => splitLabels(undefined as never)).toThrow(TypeError);
  });
});
