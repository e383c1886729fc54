import { INVALID_SERVICE_CODE, SERVICE_CODE_CHARACTERS } from "./service-code-range.js";

/**
 * Reads a DCCP service code in any of its text forms.
 *
 * @param text - `"SC:DISC"` (1 to 4 characters; a short code is padded with spaces), `"SC=1145656131"` or `"SC=x44495343"`
 * @returns 0 to 4294967294
 * @throws {RangeError} if `text` has none of these forms, or its number is not a service code
 * @throws {TypeError} if `text` is not a string
 * @example
 * console.log(parseServiceCode("SC:DISC")); // 1145656131
 * console.log(parseServiceCode("SC=x44495343")); // 1145656131
 * @see RFC 4340 section 8.1.2
 */
export function parseServiceCode(text: string): number {
  if (typeof text !== "string") throw new TypeError(`a service code in text is a string, not ${typeof text}`);
  const serviceCode = parseAscii(text) ?? parseNumber(text);
  if (serviceCode === undefined) {
    throw new RangeError(
      `${JSON.stringify(text)} is not a service code: expected SC:, SC= or SC=x and a code`,
    );
  }
  if (serviceCode < INVALID_SERVICE_CODE) return serviceCode;
  throw new RangeError(
    `${JSON.stringify(text)} is not a service code: the largest is ${INVALID_SERVICE_CODE - 1}`,
  );
}

function parseAscii(text: string): number | undefined {
  const padded = /^SC:([^ ]{1,4}) {0,3}$/.exec(text);
  const characters = padded?.[1] ?? "";
  if (!SERVICE_CODE_CHARACTERS.test(characters) || text.length > 7) return undefined;
  return [...characters.padEnd(4, " ")].reduce((code, character) => code * 256 + character.charCodeAt(0), 0);
}

function parseNumber(text: string): number | undefined {
  const [, decimal, hexadecimal] = /^SC=(?:(\d{1,10})|x([0-9A-Fa-f]{1,8}))$/.exec(text) ?? [];
  if (decimal !== undefined) return Number(decimal);
  return hexadecimal === undefined ? undefined : Number.parseInt(hexadecimal, 16);
}
