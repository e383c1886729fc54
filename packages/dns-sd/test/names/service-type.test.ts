import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCharacter } from "../../../../vitest.any-character.js";
import {
  DnsSdError,
  formatRawServiceInstanceName,
  formatServiceInstanceName,
  formatServiceType,
  formatServiceTypeEnumeration,
  isServiceType,
  isServiceTypeEnumeration,
  isValidServiceName,
  joinLabels,
  parseRawServiceInstanceName,
  parseRawServiceType,
  parseServiceInstanceName,
  parseServiceType,
  splitLabels,
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

  it.each([
    ["_ipp._tcp", { serviceName: "ipp", transport: "tcp" }],
    ["_IPP._TCP.local.", { serviceName: "ipp", transport: "tcp", domain: "local" }],
    [
      "_printer._sub._ipp._tcp.local",
      { serviceName: "ipp", transport: "tcp", subtype: "_printer", domain: "local" },
    ],
    [
      "DOMAIN\\printer._ipp._tcp.local",
      { serviceName: "ipp", transport: "tcp", instanceName: "DOMAIN\\printer", domain: "local" },
    ],
    [
      ".hidden._a_16_characters_._udp.local",
      { serviceName: "a_16_characters_", transport: "udp", instanceName: ".hidden", domain: "local" },
    ],
  ])("is read raw, as libraries hand it out: %s", (text, parts) => {
    expect(parseRawServiceType(text)).toEqual(parts);
  });

  it.each(["Office._printer._sub._ipp._tcp.local", "A.B._sub._ipp._tcp.local"])(
    "is refused where several labels stand before _sub: %s",
    (text) => {
      const refusal = expect.objectContaining({ section: "RFC 6763 section 7.1" });
      expect(() => parseServiceType(text)).toThrow(refusal);
      expect(() => parseRawServiceType(text)).toThrow(refusal);
    },
  );

  it.each(["a_16_characters_", "my_service", "-", "42", "a.b", "😀"])(
    "of a device that breaks the rules is written for browsing alone: %s",
    (name) => {
      const parts = { serviceName: name, transport: "tcp", domain: "local" } as const;
      expect(() => formatServiceType(parts)).toThrow(
        expect.objectContaining({ section: "RFC 6335 section 5.1" }),
      );
      expect(() => formatServiceType(parts, { lenient: false })).toThrow(DnsSdError);
      expect(parseServiceType(formatServiceType(parts, { lenient: true }))).toEqual(parts);
    },
  );

  it("is written again as it was read, whatever labels it has", () => {
    const mark = fc.constantFrom("_tcp", "_UDP", "_sub", "_ipp", "_a_b", "_", "a\0", "local", "b.c", "d\\");
    let read = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, label), { minLength: 2, maxLength: 6 }), (labels) => {
        let parts: ReturnType<typeof parseServiceType>;
        try {
          parts = parseServiceType(joinLabels(labels));
        } catch (error) {
          expect(error).toBeInstanceOf(DnsSdError);
          return;
        }
        read++;
        expect(parseServiceType(formatServiceType(parts, { lenient: true }))).toEqual(parts);
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it("is never written of what is not a name at all", () => {
    for (const serviceName of ["", "a".repeat(63), "\ud800"])
      expect(() => formatServiceType({ serviceName, transport: "tcp" }, { lenient: true })).toThrow(
        DnsSdError,
      );
    expect(() => formatServiceType({ serviceName: 5 as never, transport: "tcp" }, { lenient: true })).toThrow(
      TypeError,
    );
    const notText = { serviceName: "a", transport: "tcp", instanceName: 5 as never } as const;
    expect(() => formatServiceType(notText, { lenient: true })).toThrow(TypeError);
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

  it("is not written of what is not an object", () => {
    for (const wrong of [null, undefined, "ipp", 5])
      for (const format of [
        () => formatServiceType(wrong as never),
        () => formatServiceInstanceName(wrong as never),
        () => formatRawServiceInstanceName(wrong as never),
      ])
        expect(format).toThrow("the parts of a name are an object");
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
        expect(isValidServiceName(name)).toBe(isLegal);
      }),
      { numRuns: 2000 },
    );
  });

  it("is no other type of value", () => {
    for (const value of [undefined, null, 80, {}, ["ipp"], new String("ipp")])
      expect(isValidServiceName(value)).toBe(false);
  });
});

describe("a guard of service types", () => {
  it.each(["_ipp._tcp", "_IPP._udp", "_a-1._tcp"])("lets %s through", (text) => {
    expect(isServiceType(text)).toBe(true);
  });

  it.each([
    "",
    "ipp._tcp",
    "_ipp._sctp",
    "_http_alt._tcp",
    "_ipp._tcp.",
    "_ipp._tcp.local",
    "_ipp._tcp\n",
    5,
    null,
  ])("does not let %j through", (value) => {
    expect(isServiceType(value)).toBe(false);
  });
});

describe("a text that is too long to be a name", () => {
  /** Of the first, no text could hold what `JSON.stringify` writes. */
  const texts = [
    "\0".repeat(1e8),
    ...[".", "\\", "\\.", "\\046", "_", "é", "\ud800"].map((piece) => piece.repeat(1e6)),
  ];

  it("is refused by every guard, and no guard throws", () => {
    for (const text of texts)
      for (const value of [text, `_${text}._tcp`, `_services._dns-sd._udp.${text}`])
        for (const is of [isServiceType, isServiceTypeEnumeration, isValidServiceName])
          expect(is(value)).toBe(false);
  });

  it("is refused in one line by every function that reads or writes names", () => {
    const parts = { instanceName: "a", serviceName: "ipp", transport: "tcp", domain: "local" } as const;
    for (const text of texts) {
      const uses = [
        () => parseServiceType(text),
        () => parseRawServiceType(text),
        () => parseServiceInstanceName(text),
        () => parseRawServiceInstanceName(text),
        () => splitLabels(text),
        () => formatServiceTypeEnumeration(text),
        () => formatServiceType({ ...parts, serviceName: text }),
        () => formatServiceInstanceName({ ...parts, domain: text }),
      ];
      for (const use of uses)
        expect(use).toThrow(
          expect.objectContaining({ name: "DnsSdError", message: expect.stringMatching(/^.{1,500}$/u) }),
        );
    }
  });
});

describe("a meta-query", () => {
  it("asks a domain for its service types", () => {
    expect(formatServiceTypeEnumeration("local.")).toBe("_services._dns-sd._udp.local");
    expect(isServiceTypeEnumeration("_Services._DNS-SD._udp")).toBe(true);
    expect(isServiceTypeEnumeration("_dns-sd._udp.local")).toBe(false);
    expect(() => formatServiceTypeEnumeration("a..b")).toThrow(DnsSdError);
  });

  it("is not what cannot be read, and asking never throws", () => {
    const names = [
      "",
      ".",
      "a..b",
      "_services._dns-sd._udp..local",
      "\\",
      "C:\\d",
      "\ud800",
      "a".repeat(300),
    ];
    for (const name of [...names, 5, null, undefined]) expect(isServiceTypeEnumeration(name)).toBe(false);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.anything()), (value) => {
        for (const is of [isServiceTypeEnumeration, isServiceType, isValidServiceName])
          expect(typeof is(value)).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
  });
});
