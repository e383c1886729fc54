import { checkServiceName, toTransportIndex } from "./arguments.js";
import type { TransportProtocol } from "./assignment.js";
import { makeNameAnswers, rememberByName } from "./core/name-answers.js";
import { findRowsByName } from "./core/name-index.js";
import { bitsOf, getServices } from "./core/services.js";
import { decodeExceptions } from "./formats/core/decode-core.js";
import { NO_TRANSPORT_BIT } from "./formats/transport-bits.js";
import { PRIMARY } from "./generated/core.js";

/** -1 for a service without a port. */
const answers = /* @__PURE__ */ makeNameAnswers<number>();
let exceptions: ReadonlyMap<string, string> | undefined;

/**
 * The primary port of a service: if it has several, the one that it is known by; of a range, the first.
 *
 * @param serviceName - in any case; a historic name is found too
 * @returns 0 to 65535, or `undefined` for a name that is not registered with a port
 * @throws {RangeError} if `serviceName` is empty, or `transport` is unknown
 * @throws {TypeError} if `serviceName` or `transport` is not a string
 * @example
 * console.log(getPort("https", "tcp")); // 443
 * console.log(getPort("http-alt", "tcp")); // 8080
 * @see RFC 6335 section 6
 */
export function getPort(serviceName: string, transport: TransportProtocol): number | undefined {
  const index = toTransportIndex(transport);
  const port = answers[index]?.get(serviceName) ?? findPort(serviceName, index);
  return port === -1 ? undefined : port;
}

function findPort(serviceName: string, transport: number): number {
  checkServiceName(serviceName);
  const { names } = getServices();
  const rows = findRowsByName(serviceName);
  const [first] = rows;
  if (first === undefined) return -1;
  const registered = names[first] ?? "";
  return rememberByName(answers, { asked: serviceName, registered, transport }, choosePort(rows, transport));
}

/** A row that names the transport protocol goes before one without; rows come in the order of their ports. */
function choosePort(rows: readonly number[], transport: number): number {
  const { names, first } = getServices();
  for (const wanted of [1 << transport, NO_TRANSPORT_BIT]) {
    for (const row of rows) {
      const port = first[row] ?? -1;
      if (port === -1 || (bitsOf(row) & wanted) === 0) continue;
      exceptions ??= decodeExceptions(PRIMARY);
      return Number(exceptions.get(`${names[row]}/${transport}`) ?? port);
    }
  }
  return -1;
}
