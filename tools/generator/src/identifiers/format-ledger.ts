import { compareCodePoints } from "../compare-names.js";
import type { Ledger } from "./ledger.js";

/** The ledger as text: sorted, with one identifier per line, so that its diffs are easy to read. */
export function formatLedger({
  version,
  packages,
  serviceCodes,
  canonical,
  services,
  otherNames,
  unnamedPorts,
  txt,
}: Ledger): string {
  const sections = [
    formatGroups("packages", packages),
    formatLines("serviceCodes", serviceCodes, "  "),
    formatLines("canonical", canonical, "  "),
    formatGroups("services", services),
    formatGroups("otherNames", otherNames),
    ...(hasPorts(unnamedPorts) ? [formatLines("unnamedPorts", unnamedPorts, "  ")] : []),
    formatLines("txt", txt, "  "),
  ];
  return `{\n  "version": ${version},\n${sections.join(",\n")}\n}\n`;
}

function hasPorts(unnamedPorts: Ledger["unnamedPorts"]): boolean {
  return Object.values(unnamedPorts).some((ports) => ports.length > 0);
}

function formatGroups(name: string, groups: Readonly<Record<string, object>>): string {
  const lines = Object.entries(groups).map(([key, group]) => formatLines(key, group, "    "));
  return `  ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n  }`;
}

function formatLines(name: string, values: object, indent: string): string {
  const entries = Object.entries(values).toSorted(([left], [right]) => compareCodePoints(left, right));
  if (entries.length === 0) return `${indent}${JSON.stringify(name)}: {}`;
  const lines = entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `${indent}${JSON.stringify(name)}: {\n${lines.join(",\n")}\n${indent}}`;
}
