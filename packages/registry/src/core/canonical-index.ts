import { CANONICAL } from "../generated/core.js";
import { unescapeField } from "../rows/unescape-field.js";
import { getServices } from "./services.js";
import { ALL_TRANSPORTS, NO_TRANSPORT_BIT } from "./transports.js";

const PORTS = 65_536;
let index: Uint32Array | undefined;

/** One more than the row of each port's canonical service, 0 for none: at `place * 65536 + port`. Built at the first look-up. */
export function getCanonicalIndex(): Uint32Array {
  index ??= buildIndex();
  return index;
}

function buildIndex(): Uint32Array {
  const { first, last, bits, aliases } = getServices();
  const rows = new Uint32Array(4 * PORTS);
  for (let row = 0; row < first.length; row++) {
    const from = first[row] ?? -1;
    if (from === -1 || aliases.has(row)) continue;
    const flags = bits[row] ?? 0;
    const transports = (flags & NO_TRANSPORT_BIT) === 0 ? flags & ALL_TRANSPORTS : ALL_TRANSPORTS;
    for (let place = 0; place < 4; place++) {
      if ((transports & (1 << place)) === 0) continue;
      const end = place * PORTS + (last[row] ?? from);
      for (let at = place * PORTS + from; at <= end; at++) if (rows[at] === 0) rows[at] = row + 1;
    }
  }
  applyExceptions(rows);
  return rows;
}

/** Where the canonical service is not the first row's. */
function applyExceptions(rows: Uint32Array): void {
  const { names, first, last, bits } = getServices();
  for (const line of CANONICAL === "" ? [] : CANONICAL.split("\n")) {
    const [digits = "", flag = "", name = ""] = line.split("\t");
    const port = Number(digits);
    const bit = Number.parseInt(flag, 36);
    const serviceName = unescapeField(name);
    const row = names.findIndex(
      (candidate, at) =>
        candidate === serviceName &&
        (first[at] ?? -1) <= port &&
        port <= (last[at] ?? -1) &&
        ((bits[at] ?? 0) & (bit | NO_TRANSPORT_BIT)) !== 0,
    );
    if (row !== -1) rows[Math.log2(bit) * PORTS + port] = row + 1;
  }
}
