import type { Assignment } from "@ianakit/registry/assignment";

/** The smallest assignment of a test: a service at a port of TCP, and what the test says else. */
export function makeAssignment(
  serviceName: string,
  port: number | undefined,
  others: Partial<Assignment> = {},
): Assignment {
  return {
    serviceName,
    ports: port === undefined ? undefined : { first: port, last: port },
    transport: "tcp",
    description: "",
    assignees: [],
    contacts: [],
    registrationDate: undefined,
    modificationDate: undefined,
    references: [],
    serviceCode: undefined,
    unauthorizedUse: undefined,
    notes: "",
    aliasOf: undefined,
    duplicateOf: undefined,
    txt: undefined,
    ...others,
  };
}
