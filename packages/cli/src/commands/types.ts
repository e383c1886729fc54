import { DnsSdError, parseRawServiceType, parseServiceType, type ServiceTypeParts } from "@ianakit/dns-sd";
import { getPort } from "@ianakit/registry";
import { type AssignmentDetails, findByName } from "@ianakit/registry/details";
import { printJson, printRemark, printTable, printText } from "../output/print.js";
import { suggestNames } from "../query/suggest-names.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

/** A DNS-SD service type as `--json` prints it. */
interface ServiceTypeJson {
  readonly serviceType: string;
  readonly description: string;
  readonly kind: string;
  readonly keys: readonly string[];
  readonly note: string;
}

/** `ianakit types _ipp._tcp`, `ianakit types ipp`: DNS-SD service types with their TXT keys (RFC 6763 section 6). */
export function types(text: string, { json = false }: SharedOptions): ExitCode {
  const { serviceName, label } = parseType(text);
  const rows = findTypes(serviceName).toSorted(worstFirst);
  const found = rows.flatMap(listServiceTypes);
  const wanted = found.filter(({ serviceType }) => label === undefined || serviceType.endsWith(`._${label}`));
  const results = [...new Map(wanted.map((type) => [type.serviceType, type])).values()];
  if (json) printJson({ query: text, results });
  else if (results.length > 0) printTypes(results);
  else printRemark(`${JSON.stringify(text)} is not a DNS-SD service type: ${explain(serviceName, found)}`);
  return results.length > 0 ? 0 : 1;
}

/** Why nothing is found: it is registered with the other label, the registry says that it is not a service type, or no service has it. */
function explain(serviceName: string, found: readonly ServiceTypeJson[]): string {
  const [other] = found;
  if (other !== undefined) return `the service is registered as ${other.serviceType}.`;
  if (findByName(serviceName).length > 0) return "the registry says that the name is not one.";
  const names = suggestNames(serviceName).filter((name) => findTypes(name).length > 0);
  return `no service has that name.${names.length === 0 ? "" : ` Did you mean ${names.join(", ")}?`}`;
}

function findTypes(serviceName: string): readonly AssignmentDetails[] {
  return findByName(serviceName).filter(namesServiceType);
}

/** A whole service type, or only a service name, which stands for both labels. */
function parseType(text: string): {
  readonly serviceName: string;
  readonly label: "tcp" | "udp" | undefined;
} {
  if (/^[^._]+$/.test(text)) return { serviceName: text, label: undefined };
  const { serviceName, transport } = readType(text);
  return { serviceName, label: transport };
}

/** A name comes in presentation form or raw, and has the same service type in both where it can be read in both. */
function readType(text: string): ServiceTypeParts {
  try {
    return parseServiceType(text);
  } catch (error) {
    if (!(error instanceof DnsSdError)) throw error;
    return parseRawServiceType(text);
  }
}

/** Every registered service name makes a service type, except historic aliases and those that the registry excludes. */
function namesServiceType({ aliasOf, notes }: AssignmentDetails): boolean {
  return aliasOf === undefined && !/\bNot a (?:real )?service type\b/.test(notes);
}

/** The last of several rows of a type is the one that is shown: one with a note, else that of the primary port. */
function worstFirst(left: AssignmentDetails, right: AssignmentDetails): number {
  return rank(left) - rank(right);
}

function rank({ serviceName, transport, ports, txt }: AssignmentDetails): number {
  if (txt !== undefined) return 2;
  return transport !== undefined && getPort(serviceName, transport) === ports?.first ? 1 : 0;
}

/** Every transport protocol but TCP is written `_udp`; a row that names none stands for both (RFC 6763 section 7). */
function listServiceTypes({
  serviceName,
  transport,
  description,
  txt,
}: AssignmentDetails): readonly ServiceTypeJson[] {
  const labels = transport === undefined ? ["tcp", "udp"] : [transport === "tcp" ? "tcp" : "udp"];
  const keys = txt?.kind === "keys" ? txt.keys : [];
  return labels.map((label) => ({
    serviceType: `_${serviceName}._${label}`,
    description,
    kind: txt?.kind ?? "none recorded",
    keys,
    note: txt?.note ?? "",
  }));
}

function printTypes(types: readonly ServiceTypeJson[]): void {
  printTable(
    ["TYPE", "TXT KEYS", "DESCRIPTION"],
    types.map(({ serviceType, keys, kind, description }) => [
      serviceType,
      keys.join(" ") || kind,
      description,
    ]),
  );
  const notes = new Set(types.map(({ note }) => note).filter((note) => note !== ""));
  const remarks = [...notes].map((note) => `TXT note: ${note}`);
  if (notes.size === 0)
    remarks.push("TXT keys: none recorded. The registry's notes here are of 2015 and before.");
  for (const remark of remarks) {
    console.log("");
    printText(remark);
  }
}
