import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { formatServiceCode } from "../src/service-codes/format-service-code.js";
import { parseServiceCode } from "../src/service-codes/parse-service-code.js";
import * as exported from "../src/service-codes.js";

const [DISCARD, LTP_DEEPSPACE, DTN_BUNDLE] = [1145656131, 7107696, 1685351985];
const serviceCode = fc.integer({ min: 0, max: 0xffff_fffe });

describe("service codes", () => {
  it("holds the registry's four", (context) => {
    restingOn("discard 9/dccp", "ltp-deepspace 1113/dccp", "dtn-bundle 4556/dccp", "dccp-ping dccp")(context);
    expect(exported).toMatchObject({
      DISCARD_SERVICE_CODE: DISCARD,
      LTP_DEEPSPACE_SERVICE_CODE: LTP_DEEPSPACE,
      DTN_BUNDLE_SERVICE_CODE: DTN_BUNDLE,
      DCCP_PING_SERVICE_CODE: 1885957735,
    });
  });

  it("writes a code in ASCII where it has such a form, else in decimal", () => {
    expect(formatServiceCode(DISCARD)).toBe("SC:DISC");
    expect(formatServiceCode(DTN_BUNDLE)).toBe("SC:dtn1");
    expect(formatServiceCode(LTP_DEEPSPACE)).toBe("SC=7107696");
    expect(formatServiceCode(0x66647020)).toBe("SC:fdp");
  });

  it("refuses the ASCII form of a code with a NUL byte", () => {
    expect(() => formatServiceCode(LTP_DEEPSPACE, "ascii")).toThrow(RangeError);
    expect(() => formatServiceCode(0x20202020, "ascii")).toThrow(/no ASCII form/);
  });

  it("reads what it writes, in every form", () => {
    fc.assert(
      fc.property(serviceCode, fc.constantFrom("decimal", "hexadecimal", undefined), (code, form) => {
        expect(parseServiceCode(formatServiceCode(code, form))).toBe(code);
      }),
    );
  });

  it("reads one to four characters, padded or not", () => {
    expect(parseServiceCode("SC:fdpz")).toBe(1717858426);
    expect(parseServiceCode("SC:fdp")).toBe(parseServiceCode("SC:fdp "));
    expect(parseServiceCode("SC=x6664707a")).toBe(1717858426);
  });

  it.each([
    "",
    "SC",
    "SC:",
    "SC:fdpzz",
    "SC:fd z",
    "SC: fdp",
    "SC:f\u0000pz",
    "SC:fdpz ",
    "SC=",
    "SC=x",
    "SC=-1",
    "SC=1.5",
    "SC=4294967295",
    "SC=xFFFFFFFF",
    "SC=x123456789",
    "SC=99999999999",
    "sc:fdpz",
    "fdpz",
    "SC:fd\u00e9z",
  ])("refuses %j", (text) => {
    expect(() => parseServiceCode(text)).toThrow(RangeError);
  });

  it.each([-1, 1.5, Number.NaN, 0xffff_ffff, Number.POSITIVE_INFINITY])("refuses the number %d", (code) => {
    expect(() => formatServiceCode(code)).toThrow(RangeError);
  });

  it("throws nothing but RangeError on any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(parseServiceCode(`SC${text}`)).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
