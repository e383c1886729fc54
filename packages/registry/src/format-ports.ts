import type { PortRange } from "./assignment.js";

/**
 * Ports as the registry writes them: `80`, or the first and the last port of a range, `6000-6063`.
 *
 * @param ports - both ends included
 */
export function formatPorts({ first, last }: PortRange): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
