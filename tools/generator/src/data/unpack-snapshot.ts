import { gunzipSync } from "node:zlib";

const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a snapshot, unpacked if they are gzipped. Their first two bytes say so; a file's name may be wrong.
 *
 * @returns `undefined` if they cannot be unpacked, or are over 64 MB
 */
export function unpackSnapshot(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_BYTES });
  } catch {
    return undefined;
  }
}
