import { assignments } from "@ianakit/registry";
import { encodeServiceName } from "../routing/encode-service-name.js";

/** Every path that gets a file of its own; `/404` is what file hosts answer for any other. */
export function listPaths(): readonly string[] {
  const ports = new Set<number>();
  const services = new Set<string>();
  for (const service of assignments()) {
    services.add(encodeServiceName(service.serviceName));
    if (service.ports === undefined) continue;
    for (let port = service.ports.first; port <= service.ports.last; port++) ports.add(port);
  }
  return [
    "/",
    "/404",
    "/ports",
    "/dns-sd",
    "/changes",
    ...[...ports].map((port) => `/port/${port}`),
    ...[...services].map((service) => `/service/${service}`),
  ];
}
