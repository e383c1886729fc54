import type { Assigned, PortAnswer } from "./describe-port.js";

/** What the rule says; `{{…}}` are filled in by {@link explainPort}. */
export const MESSAGES = {
  assigned: "Port {{port}} is assigned to {{service}}: write {{constant}} of {{module}}.",
  withinRange:
    "Port {{port}} is within {{range}}, which is assigned to {{service}}, and has no constant of its own.",
  ambiguous: "Port {{port}} is assigned to {{services}}: write the constant of the one that is meant.",
  oneTransport:
    "Port {{port}} is assigned over {{transport}} alone, to {{service}}: write its constant if that is meant.",
  commonUse:
    "Port {{port}} is commonly used by {{products}}, and IANA assigned it to no service: name it for its use.",
  commonUseAssigned:
    "Port {{port}} is commonly used by {{products}}, while IANA assigned it to {{services}}: name it for what is meant.",
  madeUp: "Port {{port}} looks made up, while IANA assigned it to {{services}}: name it for what is meant.",
  unassigned: "Port {{port}} is not assigned by IANA, so it has no constant: name it for its use.",
  reserved: "Port {{port}} is reserved by IANA, so it has no constant.",
  dynamic:
    "Port {{port}} is one of the Dynamic Ports (49152-65535), which are never assigned: the system may give it to any program.",
  useConstant: "Write {{constant}} of {{module}} ({{service}}).",
} as const;

export type MessageId = keyof typeof MESSAGES;

interface Explanation {
  readonly messageId: MessageId;
  readonly data: Readonly<Record<string, string>>;
}

/** The message about a port. */
export function explainPort(number: number, answer: PortAnswer): Explanation {
  const port = String(number);
  switch (answer.kind) {
    case "assigned":
      return explainAssigned(port, answer.assigned);
    case "ambiguous": {
      const [first, second] = answer.choices;
      if (first !== undefined && second === undefined) {
        const data = { port, transport: first.transport.toUpperCase(), service: describeService(first) };
        return { messageId: "oneTransport", data };
      }
      return { messageId: "ambiguous", data: { port, services: listServices(answer.choices) } };
    }
    case "common-use": {
      const data = { port, products: listProducts(answer.products), services: listServices(answer.choices) };
      if (answer.products.length === 0) return { messageId: "madeUp", data };
      return { messageId: answer.choices.length === 0 ? "commonUse" : "commonUseAssigned", data };
    }
    case "unassigned":
      return { messageId: answer.status, data: { port } };
    case "dynamic":
      return { messageId: "dynamic", data: { port } };
  }
}

function explainAssigned(port: string, assigned: Assigned): Explanation {
  const service = describeService(assigned);
  if (assigned.constant === undefined) {
    const { first, last } = assigned.ports;
    return { messageId: "withinRange", data: { port, range: `${first}-${last}`, service } };
  }
  const data = { port, service, constant: assigned.constant, module: nameModule(assigned) };
  return { messageId: "assigned", data };
}

/** The package with the constants of a transport protocol. */
export function nameModule({ transport }: Assigned): string {
  return `@ianakit/${transport}`;
}

/** `postgresql (PostgreSQL Database)`. */
function describeService({ serviceName, description }: Assigned): string {
  return description === "" ? serviceName : `${serviceName} (${description})`;
}

function listServices(choices: readonly Assigned[]): string {
  const [first, second] = choices;
  if (first === undefined) return "";
  if (second === undefined) return `${describeService(first)} over ${first.transport.toUpperCase()}`;
  if (first.serviceName === second.serviceName) return `${describeService(first)} over TCP and UDP`;
  return `${describeService(first)} over TCP and ${describeService(second)} over UDP`;
}

const MOST_PRODUCTS = 3;

function listProducts(products: readonly string[]): string {
  const named = products.slice(0, MOST_PRODUCTS).join(", ");
  return products.length > MOST_PRODUCTS ? `${named} and others` : named;
}
