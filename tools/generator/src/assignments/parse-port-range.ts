import type { PortRange } from "@ianakit/registry/assignment";
import type { Parsed } from "./parsed.js";

const LARGEST_PORT = 65_535;
const PORT_OR_RANGE = /^(0|[1-9]\d{0,9})(?:-(0|[1-9]\d{0,9}))?$/;

/** The Port Number column: `80`, `6000-6063` or nothing. */
export function parsePortRange(text: string): Parsed<PortRange | undefined> {
  if (text === "") return { value: undefined };
  const match = PORT_OR_RANGE.exec(text);
  if (match === null)
    return { fault: `${JSON.stringify(text)} is no port number: expected N, N-N or nothing` };
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  if (first > LARGEST_PORT || last > LARGEST_PORT) {
    return { fault: `${JSON.stringify(text)} is above ${LARGEST_PORT}` };
  }
  if (first > last) return { fault: `${JSON.stringify(text)} is reversed: the first port comes first` };
  return { value: { first, last } };
}
