import type { PortRange, TransportProtocol } from "../assignment.js";
import { findCommonUsesByPort } from "../common-uses.js";
import { groupBy } from "../group-by.js";
import { findByPort } from "../index.js";
import type { Service } from "../service.js";
import type { Answer } from "./answer.js";

/** What is assigned to ports and what is commonly seen on them, port by port; a range of several ports only once. */
export function matchPorts(
  { first, last }: PortRange,
  transport: TransportProtocol | undefined,
): readonly Answer[] {
  const answers: Answer[] = [];
  const listed = new Set<string>();
  for (let port = first; port <= last; port++) {
    const services = findByPort(port, transport).filter((service) => !isListed(service, listed));
    answers.push(...groupByName(services, `${port}`));
    for (const use of findCommonUsesByPort(port, transport)) {
      answers.push({ kind: "common use", matchedBy: "port", word: `${port}`, use });
    }
  }
  return answers;
}

/** Only a range of ports is found more than once. */
function isListed({ serviceName, ports, transport }: Service, listed: Set<string>): boolean {
  if (ports === undefined || ports.first === ports.last) return false;
  const key = `${serviceName} ${ports.first} ${transport}`;
  if (listed.has(key)) return true;
  listed.add(key);
  return false;
}

function groupByName(services: readonly Service[], word: string): readonly Answer[] {
  return [...groupBy(services, ({ serviceName }) => serviceName)].map(([serviceName, own]) => ({
    kind: "service",
    matchedBy: "port",
    word,
    serviceName,
    services: own,
  }));
}
