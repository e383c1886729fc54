import type { PortRemark } from "@ianakit/registry/assignment";

/** The smallest row without a service name: what IANA says of TCP's ports `first` to `last`, and what the test says else. */
export function makeRemark(
  status: PortRemark["status"],
  first: number,
  last = first,
  others: Partial<PortRemark> = {},
): PortRemark {
  return {
    ports: { first, last },
    transport: "tcp",
    status,
    description: status,
    assignees: [],
    contacts: [],
    registrationDate: undefined,
    modificationDate: undefined,
    references: [],
    unauthorizedUse: undefined,
    notes: "",
    ...others,
  };
}
