import { findByPort, getServiceName } from "@ianakit/registry";
import type { PortNames } from "./port-names.js";

/** The names of all ports. Whoever imports them loads the registry. */
export const registryNames: PortNames = {
  nameOf: getServiceName,
  listNames: (port, transport) => {
    const services = findByPort(port, transport).filter(({ aliasOf }) => aliasOf === undefined);
    return [...new Set(services.map(({ serviceName }) => serviceName))];
  },
};
