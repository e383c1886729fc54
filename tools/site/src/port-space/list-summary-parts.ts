import type { PortStatus } from "@ianakit/registry";
import type { PortSummary } from "./describe-port.js";

const STATUS_WORDS: Readonly<Record<PortStatus, string>> = {
  assigned: "Assigned",
  reserved: "Reserved",
  unassigned: "Unassigned",
  dynamic: "Dynamic, never assigned",
};

/** What is said of a port beside its names. */
export function listSummaryParts({ status, year, letter }: PortSummary): readonly string[] {
  return [
    STATUS_WORDS[status],
    ...(letter === undefined ? [] : [`assignee ${letter}…`]),
    ...(year === undefined ? [] : [`registered ${year}`]),
  ];
}
