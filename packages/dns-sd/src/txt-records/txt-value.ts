/** A value of a TXT record; `true` is a key without one. */
export type TxtValue = string | Uint8Array | true;
