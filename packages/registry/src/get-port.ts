import { checkServiceName } from "./arguments/check-service-name.js";
import { checkTransport } from "./arguments/check-transport.js";
import type { TransportProtocol } from "./assignment.js";
import { makeNameAnswers, rememberByName } from "./core/name-answers.js";
import { findRowsByName } from "./core/name-index.js";
import { findPrimaryException } from "./core/primary-ports.js";
import { bitsOf, getServices } from "./core/services.js";
import { NO_TRANSPORT_BIT } from "./core/transports.js";

/** -1 for a service without a port. */
const answers = /* @__PURE__ */ makeNameAnswers<number>();

/**
 * The primary port of a service: where it has several, the one it is known by; of a range, the first.
 *
 * @param serviceName - in any case; historic names too
 * @returns 0 to 65535, or `undefined` for a name that is not registered with a port
 * @throws {TypeError} if the name is no string, and {@link RangeError} if it is empty or the transport protocol is none
 * @example
 * console.log(getPort("https", "tcp")); // 443
 * console.log(getPort("http-alt", "tcp")); // 8080
 * @see RFC 6335 section 6
 */
export function getPort(serviceName: string, transport: TransportProtocol): number | undefined {
  const place = checkTransport(transport);
  const port = answers[place]?.get(serviceName) ?? findPort(serviceName, place);
  return port === -1 ? undefined : port;
}

function findPort(serviceName: string, place: number): number {
  checkServiceName(serviceName);
  const { names } = getServices();
  const rows = findRowsByName(serviceName);
  const [first] = rows;
  if (first === undefined) return -1;
  const registered = names[first] ?? "";
  return rememberByName(answers, { asked: serviceName, registered, place }, choosePort(rows, place));
}

/** A row of the transport protocol goes before one that names none; they come in the order of their ports. */
function choosePort(rows: readonly number[], place: number): number {
  const { names, first } = getServices();
  for (const wanted of [1 << place, NO_TRANSPORT_BIT]) {
    for (const row of rows) {
      const port = first[row] ?? -1;
      if (port === -1 || (bitsOf(row) & wanted) === 0) continue;
      return findPrimaryException(names[row] ?? "", place) ?? port;
    }
  }
  return -1;
}
