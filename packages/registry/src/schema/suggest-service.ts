import type { TransportProtocol } from "../assignment.js";
import { findCommonUsesByName } from "../common-uses.js";
import { getPort, services, TRANSPORT_PROTOCOLS } from "../index.js";
import { costOfMisspelling, mostCostOf } from "../resolve/misspelling.js";
import { findByNickname } from "../shared/nicknames.js";

/**
 * A hint at what was probably meant: `: did you mean "postgresql" (5432)?`, or for a product that IANA registered no
 * service for, `: Apache Kafka is commonly seen on port 9092`, or nothing.
 */
export function suggestService(text: string, transport: TransportProtocol | undefined): string {
  const nicknamed = findNicknamed(text, transport);
  const seen = nicknamed === undefined ? findCommonUsesByName(text, transport).at(0) : undefined;
  if (seen !== undefined) return `: ${seen.product} is commonly seen on port ${seen.port}`;
  const name = nicknamed ?? findNearest(text.toLowerCase(), transport);
  if (name === undefined) return "";
  return `: did you mean ${JSON.stringify(name)} (${findPort(name, transport)})?`;
}

function findNicknamed(text: string, transport: TransportProtocol | undefined): string | undefined {
  return findByNickname(text).find((name) => findPort(name, transport) !== undefined);
}

/** Services are sorted by port: of two equally close names, the one with the lower port is meant more often. */
function findNearest(typed: string, transport: TransportProtocol | undefined): string | undefined {
  const most = mostCostOf(typed);
  let best: { readonly name: string; readonly cost: number } | undefined;
  for (const { serviceName, aliasOf } of services(transport)) {
    if (aliasOf !== undefined) continue;
    const cost = costOfMisspelling(serviceName.toLowerCase(), typed, most);
    if (cost !== undefined && (best === undefined || cost < best.cost)) best = { name: serviceName, cost };
  }
  return best?.name;
}

function findPort(name: string, transport: TransportProtocol | undefined): number | undefined {
  const transports = transport === undefined ? TRANSPORT_PROTOCOLS : [transport];
  return transports.map((each) => getPort(name, each)).find((port) => port !== undefined);
}
