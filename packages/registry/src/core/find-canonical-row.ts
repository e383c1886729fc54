import { decodeExceptions } from "../formats/core/decode-core.js";
import { NO_TRANSPORT_BIT } from "../formats/transport-bits.js";
import { CANONICAL } from "../generated/core.js";
import { findRowsByPort } from "./port-index.js";
import { bitsOf, getServices } from "./services.js";

const PORTS = 65_536;
/** Stands for a port without a service; 0 means that the answer is not computed yet. */
const NONE = 0xffff_ffff;

/** By the index of the transport protocol: for each port, its row plus one. */
const answers: Uint32Array[] = [];
let exceptions: ReadonlyMap<string, string> | undefined;

/**
 * The row of a port's canonical service, or -1. Answers are cached: the second time, one takes a single array access.
 *
 * @param transport - its index among the four
 */
export function findCanonicalRow(port: number, transport: number): number {
  answers[transport] ??= new Uint32Array(PORTS);
  const known = answers[transport];
  let answer = known[port] ?? 0;
  if (answer === 0) {
    answer = chooseRow(port, transport) + 1 || NONE;
    known[port] = answer;
  }
  return answer === NONE ? -1 : answer - 1;
}

/** The first row's service, unless an exception names another. A historic name is never canonical. */
function chooseRow(port: number, transport: number): number {
  const { names, aliases } = getServices();
  const wanted = (1 << transport) | NO_TRANSPORT_BIT;
  const rows = findRowsByPort(getServices(), port).filter(
    (row) => (bitsOf(row) & wanted) !== 0 && !aliases.has(row),
  );
  exceptions ??= decodeExceptions(CANONICAL);
  const serviceName = exceptions.get(`${port}/${transport}`);
  return rows.find((row) => names[row] === serviceName) ?? rows[0] ?? -1;
}
