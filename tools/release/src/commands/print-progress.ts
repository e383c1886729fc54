import type { FetchOptions } from "./fetch/fetch-registry.js";

/** Shows on one line of a terminal how much of a download has come. */
export const printProgress: FetchOptions["onProgress"] = (receivedBytes, wholeBytes) => {
  const whole = wholeBytes === undefined ? "" : ` of ${toKilobytes(wholeBytes)}`;
  const end = receivedBytes === wholeBytes ? "\n" : "";
  process.stderr.write(`\r${toKilobytes(receivedBytes)}${whole} kB${end}`);
};

function toKilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}
