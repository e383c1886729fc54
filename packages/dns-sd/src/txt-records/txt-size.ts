/** The longest string and the longest record, in bytes (RFC 6763 section 6.1). */
export const LONGEST_STRING = 255;
export const LONGEST_RECORD = 65_535;

/** What RFC 6763 section 6.2 says of a record's size, smallest first. */
export type TxtSizeAdvice =
  /** 200 bytes or less. */
  | "typical"
  /** 400 or less: fits in a DNS message of 512 bytes. */
  | "fits-dns-message"
  /** Under 1300: fits in an Ethernet packet of 1500 bytes. */
  | "fits-ethernet-packet"
  /** NOT RECOMMENDED. */
  | "not-recommended";

/**
 * What the RFC advises on a TXT record of a size.
 *
 * @param byteLength - of the wire format, 0 to 65535
 * @throws {@link RangeError} if `byteLength` is not an integer from 0 to 65535
 * @example
 * console.log(adviseTxtSize(120)); // typical
 * console.log(adviseTxtSize(1300)); // not-recommended
 * @see RFC 6763 section 6.2
 */
export function adviseTxtSize(byteLength: number): TxtSizeAdvice {
  if (!Number.isInteger(byteLength) || byteLength < 0 || byteLength > LONGEST_RECORD)
    throw new RangeError(
      `the size of a TXT record is an integer from 0 to 65535 bytes, not ${String(byteLength)}`,
    );
  if (byteLength <= 200) return "typical";
  if (byteLength <= 400) return "fits-dns-message";
  return byteLength < 1300 ? "fits-ethernet-packet" : "not-recommended";
}
