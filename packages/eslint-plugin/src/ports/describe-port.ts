import { findByPort, getServiceName, type PortRange, portStatus } from "@ianakit/registry";
import { findCommonUsesByPort } from "@ianakit/registry/common-uses";
import { getDetails } from "@ianakit/registry/details";
import { TcpPort } from "@ianakit/tcp/enum";
import { UdpPort } from "@ianakit/udp/enum";
import type { Transport } from "./find-transport.js";
import { splitWords } from "./port-name.js";

/** A service that a port is assigned to over one transport protocol, and its constant. */
export interface Assigned {
  readonly transport: "tcp" | "udp";
  readonly serviceName: string;
  /** The first line of the registry's description; empty if it only repeats the name. */
  readonly description: string;
  /** In the package of the transport protocol; `undefined` within a range, of which only the ends have constants. */
  readonly constant: string | undefined;
  readonly ports: PortRange;
}

/** What IANA's registry and the list of common uses say about a port. */
export type PortAnswer =
  | { readonly kind: "assigned"; readonly assigned: Assigned }
  /** Over TCP and UDP to different services, or over a transport protocol that the code does not name. */
  | { readonly kind: "ambiguous"; readonly choices: readonly Assigned[] }
  /** Commonly used for something else, or without a product, made up: whoever writes 12345 means no service. */
  | {
      readonly kind: "common-use";
      readonly products: readonly string[];
      readonly choices: readonly Assigned[];
    }
  | { readonly kind: "unassigned"; readonly status: "unassigned" | "reserved" }
  | { readonly kind: "dynamic" };

/**
 * @param port - 1 to 65535
 * @param transport - what the code says about the transport protocol
 */
export function describePort(port: number, transport: Transport): PortAnswer {
  const wanted = transport === "tcp" || transport === "udp" ? [transport] : (["tcp", "udp"] as const);
  const choices = wanted.flatMap((each) => findAssigned(port, each) ?? []);
  const products = findCommonUsesByPort(port)
    .filter((use) => wanted.some((each) => each === use.transport))
    .map(({ product }) => product);
  if (products.length > 0 || (choices.length > 0 && isMadeUp(port)))
    return { kind: "common-use", products: [...new Set(products)], choices };
  const [first, second] = choices;
  if (first === undefined) return describeUnassigned(port, wanted[0] ?? "tcp");
  if (wanted.length === 1) return { kind: "assigned", assigned: first };
  const isSame = first.transport === "tcp" && (second === undefined || second.constant === first.constant);
  return isSame && transport === undefined
    ? { kind: "assigned", assigned: first }
    : { kind: "ambiguous", choices };
}

/** Takes the one of several services that the place of the port names: `syslog` of `SYSLOG_PORT = 514`. */
export function preferNamed(answer: PortAnswer, placeName: string): PortAnswer {
  if (!("choices" in answer)) return answer;
  const words = splitWords(placeName);
  const named = answer.choices.filter(({ serviceName }) =>
    serviceName.split("-").every((word) => words.includes(word)),
  );
  const [first] = named;
  if (first === undefined || (answer.kind === "ambiguous" && named.length > 1)) return answer;
  return { kind: "assigned", assigned: first };
}

const MADE_UP: ReadonlySet<number> = new Set([1234, 12345, 4321, 54321, 9876, 1337, 31337]);

/** Whether people choose a number for its digits, such as 1234 and 7777. */
function isMadeUp(port: number): boolean {
  return MADE_UP.has(port) || /^(\d)\1{3,}$/.test(String(port));
}

function describeUnassigned(port: number, transport: "tcp" | "udp"): PortAnswer {
  const status = portStatus(port, transport);
  if (status === "dynamic") return { kind: "dynamic" };
  return { kind: "unassigned", status: status === "reserved" ? "reserved" : "unassigned" };
}

const CONSTANTS = { tcp: TcpPort, udp: UdpPort } as const;

function findAssigned(port: number, transport: "tcp" | "udp"): Assigned | undefined {
  const serviceName = getServiceName(port, transport);
  const service = findByPort(port, transport)[0];
  if (serviceName === undefined || service?.ports === undefined) return undefined;
  const [description = ""] = (getDetails(service)[0]?.description ?? "").split("\n");
  return {
    transport,
    serviceName,
    description: description.toLowerCase() === serviceName.toLowerCase() ? "" : description,
    constant: CONSTANTS[transport][port],
    ports: service.ports,
  };
}
