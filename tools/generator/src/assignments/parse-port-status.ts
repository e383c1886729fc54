import type { PortRemark } from "@ianakit/registry/assignment";

type StatedStatus = PortRemark["status"];

/**
 * The wordings of rows without a service name, over all the years. Ports for "any private …" and those that a vendor
 * possibly uses are in use by somebody, though no service is named: they are assigned, not free.
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
  /** Whether the wording is known; a port with an unknown wording counts as reserved, never as unassigned. */
  readonly isKnownWording: boolean;
}

/** The status of a row without a service name (RFC 6335 section 6). */
export function parsePortStatus(description: string): StatedPortStatus {
  const known = WORDINGS.find(({ pattern }) => pattern.test(description));
  return { status: known?.status ?? "reserved", isKnownWording: known !== undefined };
}
