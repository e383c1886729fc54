import { INVALID_SERVICE_CODE, SERVICE_CODE_CHARACTERS } from "./service-code-range.js";

/** `SC:DISC`, `SC=1145656131` or `SC=x44495343`. */
export type ServiceCodeForm = "ascii" | "decimal" | "hexadecimal";

/**
 * Writes a DCCP service code as text.
 *
 * @param serviceCode - 0 to 4294967294
 * @param form - without it, the ASCII form if the code has one, else the decimal form
 * @returns such as `"SC:DISC"`; the spaces that pad a short ASCII code are left out
 * @throws {RangeError} if `serviceCode` is not an integer from 0 to 4294967294, if `form` is unknown, or if it is
 *   `"ascii"` and the code has no ASCII form: a code with a NUL byte has none
 * @example
 * console.log(formatServiceCode(1145656131)); // SC:DISC
 * console.log(formatServiceCode(1145656131, "hexadecimal")); // SC=x44495343
 * console.log(formatServiceCode(7107696)); // SC=7107696
 * @see RFC 4340 section 8.1.2
 */
export function formatServiceCode(serviceCode: number, form?: ServiceCodeForm): string {
  if (!Number.isInteger(serviceCode) || serviceCode < 0 || serviceCode >= INVALID_SERVICE_CODE) {
    throw new RangeError(`a service code is 0 to ${INVALID_SERVICE_CODE - 1}, not ${String(serviceCode)}`);
  }
  const ascii = formatAscii(serviceCode);
  switch (form) {
    case undefined:
      return ascii ?? `SC=${serviceCode}`;
    case "ascii":
      if (ascii === undefined) throw new RangeError(`service code ${serviceCode} has no ASCII form`);
      return ascii;
    case "decimal":
      return `SC=${serviceCode}`;
    case "hexadecimal":
      return `SC=x${serviceCode.toString(16).toUpperCase().padStart(8, "0")}`;
    default:
      throw new RangeError(`form ${String(form)} is unknown: expected ascii, decimal or hexadecimal`);
  }
}

function formatAscii(serviceCode: number): string | undefined {
  const bytes = [24, 16, 8, 0].map((shift) => (serviceCode >>> shift) & 0xff);
  const text = String.fromCharCode(...bytes).replace(/ {1,4}$/, "");
  return SERVICE_CODE_CHARACTERS.test(text) ? `SC:${text}` : undefined;
}
