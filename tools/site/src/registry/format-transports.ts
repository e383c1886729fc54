import type { TransportProtocol } from "@ianakit/registry";

/** `TCP, UDP and SCTP`; where the registry names none, an assignment is for all of them. */
export function formatTransports(transports: readonly (TransportProtocol | undefined)[]): string {
  if (transports.includes(undefined)) return "any transport protocol";
  const names = transports.map((transport) => transport?.toUpperCase() ?? "");
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
