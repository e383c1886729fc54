import { CANONICAL } from "../generated/core.js";
import { unescapeField } from "../rows/unescape-field.js";
import { findRowsByPort } from "./port-index.js";
import { bitsOf, getServices } from "./services.js";
import { NO_TRANSPORT_BIT } from "./transports.js";

const PORTS = 65_536;
/** Of a port that has no service; 0 is one that nobody asked for yet. */
const NONE = 0xffff_ffff;

/** By the place of the transport protocol. */
const answers: Uint32Array[] = [];
let exceptions: ReadonlyMap<string, string> | undefined;

/** The row of a port's canonical service, -1 for none. An answer is kept: asked again, it takes one access. */
export function findCanonicalRow(port: number, place: number): number {
  answers[place] ??= new Uint32Array(PORTS);
  const known = answers[place];
  let answer = known[port] ?? 0;
  if (answer === 0) {
    answer = chooseRow(port, place) + 1 || NONE;
    known[port] = answer;
  }
  return answer === NONE ? -1 : answer - 1;
}

/** The first row's service, but where an exception names another. Historic names never are canonical. */
function chooseRow(port: number, place: number): number {
  const { names, aliases } = getServices();
  const wanted = (1 << place) | NO_TRANSPORT_BIT;
  const rows = findRowsByPort(getServices(), port).filter(
    (row) => (bitsOf(row) & wanted) !== 0 && !aliases.has(row),
  );
  exceptions ??= readExceptions();
  const serviceName = exceptions.get(`${port}/${place}`);
  return rows.find((row) => names[row] === serviceName) ?? rows[0] ?? -1;
}

function readExceptions(): ReadonlyMap<string, string> {
  const lines = CANONICAL === "" ? [] : CANONICAL.split("\n");
  return new Map(
    lines.map((line) => {
      const [port = "", bit = "", serviceName = ""] = line.split("\t");
      return [`${port}/${Math.log2(Number.parseInt(bit, 36))}`, unescapeField(serviceName)];
    }),
  );
}
