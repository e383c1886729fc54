import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCharacter } from "../../../../vitest.any-character.js";
import { findServiceNameFault } from "../../src/assignments/find-service-name-fault.js";
import { constantName } from "../../src/identifiers/constant-name.js";

const characters = [..."abcdefghijklmnopqrstuvwxyz0123456789-"];
const serviceName = fc
  .string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 15 })
  .filter((name) => findServiceNameFault(name) === undefined);

describe("constantName", () => {
  it("is one to one on the service names of RFC 6335, but for their case", () => {
    fc.assert(
      fc.property(serviceName, serviceName, (one, other) => {
        expect(constantName(one) === constantName(other)).toBe(one === other);
      }),
    );
  });

  it("makes an identifier of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1 }), (text) => {
        expect(constantName(text)).toMatch(/^[A-Z_][A-Z0-9_]*$/);
      }),
    );
  });
});
