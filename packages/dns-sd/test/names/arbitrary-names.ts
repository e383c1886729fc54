import fc from "fast-check";

const encoder = new TextEncoder();

function countBytes(text: string): number {
  return encoder.encode(text).length;
}

/** A label of 1 to 63 bytes: dots, backslashes, digits after them, other scripts, the longest too. */
export const label = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 63 }),
    fc.string({
      unit: fc.constantFrom("\\", ".", "0", "3", "2", "_", "é", "😀", " "),
      minLength: 1,
      maxLength: 63,
    }),
    fc.constantFrom("a".repeat(63), "é".repeat(31), "\\".repeat(63), "_tcp", "_udp", "_sub", "_ipp"),
  )
  .filter((text) => countBytes(text) <= 63 && !/\p{Cs}/u.test(text));

/** The instance of a service: a label without control characters. */
export const instanceName = label.filter((text) => !/\p{Cc}/u.test(text));

export const serviceName = fc
  .stringMatching(/^[a-z0-9](?:-?[a-z0-9]){0,7}$/)
  .filter((text) => text.length <= 15 && /[a-z]/.test(text));

/** A domain of one label or several that leaves a whole name within 255 bytes. */
export const domain = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,40}$/), { minLength: 1, maxLength: 4 })
  .filter((labels) => labels.reduce((sum, text) => sum + 1 + text.length, 1) + 1 + 63 + 1 + 16 + 5 <= 255)
  .map((labels) => labels.join("."));
