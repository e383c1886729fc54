import type { PortRange } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS, type TransportProtocol } from "@ianakit/registry/model";

/** The result of parsing a field: the value, with a doubt if its text is strange; or a fault. */
export type Parsed<T> = { readonly value: T; readonly doubt?: string } | { readonly fault: string };

const LARGEST_PORT = 65_535;
/** A text that a person typed may have spaces round the hyphen, or a dash for it. */
const PORT_OR_RANGE = /^(\d{1,10})(?:\s*[-\u2013]\s*(\d{1,10}))?$/;

/** The Port Number column: `80`, `6000-6063` or nothing. */
export function parsePortRange(text: string): Parsed<PortRange | undefined> {
  if (text === "") return { value: undefined };
  const match = PORT_OR_RANGE.exec(text);
  if (match === null)
    return { fault: `${JSON.stringify(text)} is not a port number: expected N, N-N or nothing` };
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  if (first > LARGEST_PORT || last > LARGEST_PORT) {
    return { fault: `${JSON.stringify(text)} is above ${LARGEST_PORT}` };
  }
  if (first > last) return { fault: `${JSON.stringify(text)} is reversed: the first port comes first` };
  const written = match[2] === undefined ? `${first}` : `${first}-${last}`;
  if (text === written) return { value: { first, last } };
  const strange = /^[\d-]+$/.test(text) ? "has leading zeros" : "has more than a hyphen between its ports";
  return { value: { first, last }, doubt: `${JSON.stringify(text)} ${strange}: taken as ${written}` };
}

/** The Transport Protocol column: one of the four, in capitals too, or nothing. An unknown one is a fault, never a default. */
export function parseTransport(text: string): Parsed<TransportProtocol | undefined> {
  if (text === "") return { value: undefined };
  const transport = TRANSPORT_PROTOCOLS.find((known) => known === text.toLowerCase());
  if (transport === text) return { value: transport };
  if (transport !== undefined)
    return {
      value: transport,
      doubt: `${JSON.stringify(text)} is written in capitals: taken as ${transport}`,
    };
  return {
    fault: `${JSON.stringify(text)} is not a transport protocol: expected ${TRANSPORT_PROTOCOLS.join(", ")} or nothing`,
  };
}

const YEAR_MONTH_DAY = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** A date column: `YYYY-MM`, `YYYY-MM-DD` or nothing. */
export function parseDate(text: string): Parsed<string | undefined> {
  if (text === "") return { value: undefined };
  const match = YEAR_MONTH_DAY.exec(text);
  if (match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3] ?? "1"))) {
    return { value: text };
  }
  return { fault: `${JSON.stringify(text)} is not a date: expected YYYY-MM, YYYY-MM-DD or nothing` };
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const LARGEST_SERVICE_CODE = 0xffff_ffff;

/** The Service Code column: an unsigned 32-bit number in decimal (RFC 4340 section 8.1.2), or nothing. */
export function parseServiceCode(text: string): Parsed<number | undefined> {
  if (text === "") return { value: undefined };
  if (/^(0|[1-9]\d{0,9})$/.test(text) && Number(text) <= LARGEST_SERVICE_CODE) return { value: Number(text) };
  return {
    fault: `${JSON.stringify(text)} is not a service code: expected 0 to ${LARGEST_SERVICE_CODE} in decimal, or nothing`,
  };
}
