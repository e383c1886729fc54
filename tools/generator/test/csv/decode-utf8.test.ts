import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "../../src/csv/decode-utf8.js";

describe("decodeUtf8", () => {
  it("names every line that is not valid UTF-8", () => {
    const bytes = Buffer.concat([
      Buffer.from("a\n"),
      Buffer.from([0xff, 0x0a]),
      Buffer.from("b\n"),
      Buffer.from([0xc3]),
    ]);
    expect(decodeUtf8(bytes).problems.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("decodes what is UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const withoutMark = text.replace(/^\ufeff/, "");
        expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ text: withoutMark, problems: [] });
      }),
    );
  });

  it("ends with a problem or a text on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { text, problems } = decodeUtf8(bytes);
        expect(problems.length > 0).toBe(
          text === "" && bytes.length > 0 && !Buffer.from(bytes).equals(Buffer.from("\ufeff")),
        );
      }),
    );
  });
});
