/** The largest 32-bit number; as a service code it is invalid (RFC 4340 section 8.1.2). */
export const INVALID_SERVICE_CODE = 0xffff_ffff;

/** The characters that the `SC:` form may hold; a shorter code is padded with spaces at its end. */
export const SERVICE_CODE_CHARACTERS = /^[A-Za-z0-9\-_+.*/?@]{1,4}$/;
