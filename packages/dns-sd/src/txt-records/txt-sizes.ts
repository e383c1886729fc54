/** The longest string and the longest record, in bytes (RFC 6763 section 6.1). */
export const LONGEST_STRING = 255;
export const LONGEST_RECORD = 65_535;
