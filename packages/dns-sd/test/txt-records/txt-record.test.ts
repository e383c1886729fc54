import { decode, encode } from "dns-packet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adviseTxtSize,
  DnsSdError,
  decodeTxtRecord,
  decodeTxtStrings,
  encodeTxtRecord,
  encodeTxtStrings,
} from "../../src/txt.js";

const encoder = new TextEncoder();
const key = fc.string({ unit: fc.constantFrom(..." !#aAzZ09~<>_"), minLength: 1, maxLength: 20 });
const value = fc.oneof(
  fc.constant(true as const),
  fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !/\p{Cs}/u.test(text)),
  fc.uint8Array({ maxLength: 200 }),
);
const record = fc
  .uniqueArray(fc.tuple(key, value), { maxLength: 12, selector: ([name]) => name.toLowerCase() })
  .map((entries) => Object.fromEntries(entries));

function toBytes(value: string | Uint8Array | true): number[] | true {
  return value === true ? true : [...(typeof value === "string" ? encoder.encode(value) : value)];
}

function readAll(bytes: Uint8Array): [string, number[] | true][] {
  return [...decodeTxtRecord(bytes)].map(([name, found]) => [name, found === true ? true : [...found]]);
}

describe("a TXT record", () => {
  it("is the same after it was encoded and decoded, and after it was handed out as strings", () => {
    fc.assert(
      fc.property(record, (given) => {
        const expected = Object.entries(given).map(([name, each]) => [name, toBytes(each)]);
        expect(readAll(encodeTxtRecord(given))).toEqual(expected);
        expect([...decodeTxtStrings(encodeTxtStrings(given))]).toEqual([
          ...decodeTxtRecord(encodeTxtRecord(given)),
        ]);
        const again = Object.fromEntries(decodeTxtRecord(encodeTxtRecord(given)));
        expect(encodeTxtRecord(again)).toEqual(encodeTxtRecord(given));
      }),
      { numRuns: 1000 },
    );
  });

  it("is never made of a Map, a list, a text or nothing, which would lose what they hold", () => {
    for (const given of [new Map([["a", "b"]]), ["a=b"], "a=b", 5, null, undefined])
      expect(() => encodeTxtRecord(given as never)).toThrow(/^a TXT record is an object of keys and values/);
    expect(() => encodeTxtRecord({ a: "\ud800" })).toThrow(/well-formed Unicode \(RFC 6763 section 6\.5\)/);
  });

  it("is what a parser of DNS packets that is not ours reads", () => {
    fc.assert(
      fc.property(record, (given) => {
        const packet = {
          answers: [
            {
              type: "TXT",
              name: "a.local",
              data: encodeTxtStrings(given).map((bytes) => Buffer.from(bytes)),
            },
          ],
        } as const;
        const { answers = [] } = decode(
          encode({ type: "response", ...packet, answers: [...packet.answers] }),
        );
        const [answer] = answers;
        const strings = answer?.type === "TXT" ? (answer.data as Buffer[]) : [];
        const wire = Buffer.concat(strings.flatMap((bytes) => [Buffer.of(bytes.length), bytes]));
        const ours = Object.keys(given).length === 0 ? Buffer.alloc(0) : Buffer.from(encodeTxtRecord(given));
        expect(wire.equals(ours) || wire.equals(Buffer.of(0))).toBe(true);
      }),
    );
  });

  it("tells a key without a value from one with an empty value", () => {
    const bytes = encodeTxtRecord({ a: true, b: "" });
    expect([...bytes]).toEqual([1, 0x61, 2, 0x62, 0x3d]);
    expect(readAll(bytes)).toEqual([
      ["a", true],
      ["b", []],
    ]);
  });

  it("takes the first of a key's strings, in any case, and ignores those without a key", () => {
    const strings = ["A=1", "a=2", "=3", "", "b", "B=4"].map((text) => encoder.encode(text));
    const bytes = Uint8Array.from(strings.flatMap((string) => [string.length, ...string]));
    expect(readAll(bytes)).toEqual([
      ["A", [0x31]],
      ["b", true],
    ]);
  });

  it("finds a key in any case, and lists it as it was received", () => {
    const found = decodeTxtStrings(["FeedType=rss", "tls", "empty=", "note=Büro"]);
    for (const name of ["FeedType", "feedtype", "FEEDTYPE"]) {
      expect(found.has(name)).toBe(true);
      expect(found.text(name)).toBe("rss");
      expect(found.get(name)).toEqual(encoder.encode("rss"));
    }
    expect([...found.keys()]).toEqual(["FeedType", "tls", "empty", "note"]);
    expect([found.text("TLS"), found.text("Empty"), found.text("note"), found.text("u")]).toEqual([
      true,
      "",
      "Büro",
      undefined,
    ]);
    expect(decodeTxtStrings([Uint8Array.of(0x61, 0x3d, 0xff)]).text("a")).toBe("\ufffd");
  });

  it("goes on finding a key in any case where a program changes the record", () => {
    const changed = decodeTxtStrings(["Color=T", "note=a"]);
    changed.set("COLOR", encoder.encode("F"));
    expect([changed.size, changed.text("color")]).toEqual([2, "F"]);
    expect([changed.delete("color"), changed.has("Color"), changed.delete("color")]).toEqual([
      true,
      false,
      false,
    ]);
    changed.set("color", true);
    expect([...changed.keys()]).toEqual(["note", "color"]);
    changed.clear();
    expect([changed.size, changed.has("note")]).toEqual([0, false]);
  });

  it("is read from strings as libraries hand them out: text, bytes, one alone, none", () => {
    expect(decodeTxtStrings("path=/").text("path")).toBe("/");
    expect(decodeTxtStrings(Buffer.from("path=/")).text("path")).toBe("/");
    expect(decodeTxtStrings([Buffer.from("path=/"), "u=é"]).text("u")).toBe("é");
    expect([decodeTxtStrings([]).size, decodeTxtStrings([""]).size, decodeTxtStrings("").size]).toEqual([
      0, 0, 0,
    ]);
    expect(decodeTxtStrings([`a=${"x".repeat(253)}`]).text("a")).toHaveLength(253);
    expect(() => decodeTxtStrings([`a=${"x".repeat(254)}`])).toThrow(/255 bytes at most, not 256/);
    expect(() => decodeTxtStrings(Array.from({ length: 256 }, () => "x".repeat(255)))).toThrow(
      /65535 bytes at most, not 65536/,
    );
    for (const wrong of [undefined, null, 5, [5], [null], {}])
      expect(() => decodeTxtStrings(wrong as never)).toThrow(TypeError);
  });

  it("without keys is a single zero byte, and is read from none at all too", () => {
    expect([...encodeTxtRecord({})]).toEqual([0]);
    expect(decodeTxtRecord(Uint8Array.of(0)).size).toBe(0);
    expect(decodeTxtRecord(new Uint8Array(0)).size).toBe(0);
  });

  it.each([
    [{ "": "x" }, "RFC 6763 section 6.4"],
    [{ "a=b": "x" }, "RFC 6763 section 6.4"],
    [{ "\n": "x" }, "RFC 6763 section 6.4"],
    [{ é: "x" }, "RFC 6763 section 6.4"],
    [{ a: "1", A: "2" }, "RFC 6763 section 6.4"],
    [{ a: "x".repeat(254) }, "RFC 6763 section 6.1"],
    [{ a: new Uint8Array(254) }, "RFC 6763 section 6.1"],
  ])("that the RFC does not allow is refused: %#", (given, section) => {
    expect(() => encodeTxtRecord(given as never)).toThrow(
      expect.objectContaining({ name: "DnsSdError", section }),
    );
  });

  it("may have strings of 255 bytes and 65535 bytes in all, and no more", () => {
    expect(encodeTxtRecord({ a: "x".repeat(253) })).toHaveLength(256);
    const full = Object.fromEntries(
      Array.from({ length: 256 }, (_, at) => [`k${at}`, "x".repeat(253 - `${at}`.length)]),
    );
    expect(() => encodeTxtRecord(full)).toThrow(/65535 bytes at most, not 65536/);
    expect(() => decodeTxtRecord(new Uint8Array(65_536))).toThrow(/65535 bytes at most, not 65536/);
    expect(decodeTxtRecord(new Uint8Array(65_535)).size).toBe(0);
  });

  it.each([
    [
      false,
      'the value of key "a" is text, bytes or true, not false: leave out a key that the record does not have',
    ],
    [
      undefined,
      'the value of key "a" is text, bytes or true, not undefined: leave out a key that the record does not have',
    ],
    [8080, 'the value of key "a" is text, bytes or true, not the number 8080'],
    [["x"], 'the value of key "a" is text, bytes or true, not a list'],
    [{}, 'the value of key "a" is text, bytes or true, not an object'],
  ])("refuses the value %j by its key and what it is", (value, message) => {
    expect(() => encodeTxtRecord({ b: "x", a: value as never })).toThrow(new TypeError(message));
  });

  it("ignores a string whose key is not printable ASCII, and reads the others", () => {
    for (const key of ["é", "😀", "a\0", "\u007f", "\t"])
      expect([...decodeTxtStrings([`${key}=1`, key, "b=2"]).keys()]).toEqual(["b"]);
    // A value may hold any bytes.
    expect(decodeTxtStrings(["key with space=é"]).text("Key with space")).toBe("é");
  });

  it("refuses values that are none", () => {
    for (const wrong of [1, false, null, undefined, {}])
      expect(() => encodeTxtRecord({ a: wrong as never })).toThrow(TypeError);
    for (const wrong of ["", null, undefined, [], 1])
      expect(() => decodeTxtRecord(wrong as never)).toThrow(TypeError);
  });
});

describe("decoding any bytes", () => {
  it("throws nothing but the documented error, and reads nothing past the end", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 600 }),
        fc.nat({ max: 20 }),
        fc.nat({ max: 20 }),
        (bytes, before, after) => {
          const reads: number[] = [];
          const within = new Uint8Array(before + bytes.length + after).fill(0x41);
          within.set(bytes, before);
          const view = within.subarray(before, before + bytes.length);
          const watched = new Proxy(view, {
            get(target, property) {
              if (typeof property === "string" && /^\d+$/.test(property)) reads.push(Number(property));
              const found: unknown = Reflect.get(target, property, target);
              return typeof found === "function" ? found.bind(target) : found;
            },
          });
          let decoded: [string, number[] | true][] | undefined;
          try {
            decoded = readAll(watched);
          } catch (error) {
            expect(error).toBeInstanceOf(DnsSdError);
          }
          expect(reads.every((at) => at < bytes.length)).toBe(true);
          // Each byte is looked at once: no more work than there are bytes.
          expect(reads.length).toBeLessThanOrEqual(2 * bytes.length);
          if (decoded !== undefined) expect(readAll(bytes)).toEqual(decoded);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("the advice on sizes", () => {
  it.each([
    [0, "typical"],
    [200, "typical"],
    [201, "fits-dns-message"],
    [400, "fits-dns-message"],
    [401, "fits-ethernet-packet"],
    [1299, "fits-ethernet-packet"],
    [1300, "not-recommended"],
    [65_535, "not-recommended"],
  ] as const)("is for %i bytes: %s", (bytes, advice) => {
    expect(adviseTxtSize(bytes)).toBe(advice);
  });

  it("is refused for what is not a size", () => {
    for (const wrong of [-1, 1.5, Number.NaN, 65_536, "1"])
      expect(() => adviseTxtSize(wrong as number)).toThrow(RangeError);
  });
});
