import type { PortRemark } from "@ianakit/registry/assignment";

type StatedStatus = PortRemark["status"];

/**
 * The wordings of rows without a service name, over all the years. "any private …" and what a vendor
 * possibly uses are in use by somebody, though no service is named: assigned, not free.
 */
const WORDINGS: readonly { readonly pattern: RegExp; readonly status: StatedStatus }[] = [
  { pattern: /^\(?unassigned\b/i, status: "unassigned" },
  { pattern: /^reserved\b/i, status: "reserved" },
  { pattern: /^de-?registered\b/i, status: "reserved" },
  { pattern: /^de-?comm?iss?ioned\b/i, status: "reserved" },
  { pattern: /^(?:removed|deprecated)\b/i, status: "reserved" },
  { pattern: /^any private\b/i, status: "assigned" },
  { pattern: /^possibly used by\b/i, status: "reserved" },
];

export interface StatedPortStatus {
  readonly status: StatedStatus;
  /** Whether the wording is one of those known; an unknown one is reserved, never unassigned. */
  readonly isKnownWording: boolean;
}

/** What a row without a service name says its ports are (RFC 6335 section 6). */
export function parsePortStatus(description: string): StatedPortStatus {
  const known = WORDINGS.find(({ pattern }) => pattern.test(description));
  return { status: known?.status ?? "reserved", isKnownWording: known !== undefined };
}
