import { findPortUse } from "../host/is-port-in-use.js";
import { printJson } from "../output/print.js";
import { listUnassignedPorts } from "../query/list-unassigned-ports.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

export interface SuggestOptions extends SharedOptions {
  readonly count: number;
}

/** `ianakit suggest`: User Ports that are unassigned for every transport protocol, not known to be used, and free on this host. */
export async function suggest({ json = false, count }: SuggestOptions): Promise<ExitCode> {
  const candidates = shuffle(listUnassignedPorts());
  const ports: number[] = [];
  for (const port of candidates) {
    if (ports.length === count) break;
    if ((await findPortUse(port, "tcp")) === "free" && (await findPortUse(port, "udp")) === "free")
      ports.push(port);
  }
  ports.sort((left, right) => left - right);
  if (json) printJson({ results: ports });
  else for (const port of ports) console.log(`${port}`);
  return ports.length > 0 ? 0 : 1;
}

/** Shuffled, so that not everybody who asks is given the same ports. */
function shuffle(ports: number[]): readonly number[] {
  for (let at = ports.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [ports[at], ports[other]] = [ports[other] ?? 0, ports[at] ?? 0];
  }
  return ports;
}
