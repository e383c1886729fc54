import type { Parsed } from "./parsed.js";

const LARGEST_SERVICE_CODE = 0xffff_ffff;

/** The Service Code column: an unsigned 32-bit number in decimal (RFC 4340 section 8.1.2), or nothing. */
export function parseServiceCode(text: string): Parsed<number | undefined> {
  if (text === "") return { value: undefined };
  if (/^(0|[1-9]\d{0,9})$/.test(text) && Number(text) <= LARGEST_SERVICE_CODE) return { value: Number(text) };
  return {
    fault: `${JSON.stringify(text)} is no service code: expected 0 to ${LARGEST_SERVICE_CODE} in decimal, or nothing`,
  };
}
