import { findByPort, getPort, type TransportProtocol } from "@ianakit/registry";
import { type AssignmentDetails, assignments } from "@ianakit/registry/details";
import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { printJson } from "../output/print.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

/** A line of `/etc/services`. */
interface ServicesLine {
  readonly serviceName: string;
  readonly port: number;
  readonly transport: TransportProtocol;
  readonly aliases: readonly string[];
  readonly description: string;
}

/** `ianakit services`: every assignment with a port as an `/etc/services` file, a range by its first port. */
export function services({ json = false }: SharedOptions): ExitCode {
  const lines = listLines();
  if (json) printJson({ results: lines });
  else console.log(lines.map(formatLine).join("\n"));
  return 0;
}

function listLines(): readonly ServicesLine[] {
  const rows = [...assignments()].filter(({ ports }) => ports !== undefined);
  const aliases = groupAliases(rows);
  const known = new Set(rows.map((row) => keyOf(row, row.transport)));
  // A row without a transport protocol stands for those that the service has no row of its own for.
  const transportsOf = (row: AssignmentDetails) =>
    row.transport === undefined
      ? TRANSPORT_PROTOCOLS.filter((transport) => !known.has(keyOf(row, transport)))
      : [row.transport];
  const lines = rows
    .filter(({ aliasOf, serviceName }) => aliasOf === undefined && isToken(serviceName))
    .flatMap((row) => transportsOf(row).map((transport) => toLine(row, transport, aliases)));
  return lines.toSorted(
    (left, right) =>
      placeOf(left) - placeOf(right) || left.port - right.port || rankCanonical(left) - rankCanonical(right),
  );
}

function keyOf({ serviceName, ports }: AssignmentDetails, transport: TransportProtocol | undefined): string {
  return `${serviceName} ${ports?.first}/${transport}`;
}

/** A look-up by name takes the first line with the name, so the primary port of a service comes before its others. */
function placeOf({ serviceName, port, transport }: ServicesLine): number {
  const primary = getPort(serviceName, transport) ?? port;
  return port < primary ? primary + 0.5 : port;
}

function toLine(
  { serviceName, ports, description }: AssignmentDetails,
  transport: TransportProtocol,
  aliases: ReadonlyMap<string, readonly string[]>,
): ServicesLine {
  const port = ports?.first ?? 0;
  const text = (description.split("\n")[0] ?? "").replace(/[^\x20-\x7e]+/g, " ").trim();
  return {
    serviceName,
    port,
    transport,
    aliases: aliases.get(`${serviceName} ${port}/${transport}`) ?? [],
    description: text,
  };
}

function groupAliases(rows: readonly AssignmentDetails[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { serviceName, aliasOf, ports, transport } of rows) {
    if (aliasOf === undefined || !isToken(serviceName)) continue;
    const key = `${aliasOf} ${ports?.first}/${transport}`;
    groups.set(key, [...(groups.get(key) ?? []), serviceName]);
  }
  return groups;
}

/** The file separates by white space, and `#` begins a comment. */
function isToken(name: string): boolean {
  return /^[\x21-\x7e]+$/.test(name) && !name.includes("#");
}

/** A look-up by port takes the first line with the port, so its canonical service comes first. */
function rankCanonical({ serviceName, port, transport }: ServicesLine): number {
  const [canonical] = findByPort(port, transport);
  return canonical?.serviceName === serviceName ? 0 : 1;
}

function formatLine({ serviceName, port, transport, aliases, description }: ServicesLine): string {
  const fields = [serviceName.padEnd(16), `${port}/${transport}`.padEnd(12), ...aliases];
  return [...fields, ...(description === "" ? [] : [`# ${description}`])].join(" ").trimEnd();
}
