import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import type { Problem } from "../problem.js";
import { type AnyEntry, type Identifiers, type Ledger, listSections } from "./ledger.js";

/**
 * Compares a ledger with that of the last release: it must contain everything released, with the same value.
 *
 * @returns a problem for each identifier, name, port and TXT key that is missing or has another value
 */
export function checkReleased(ledger: Ledger, released: Ledger): readonly Problem[] {
  return [
    ...checkIdentifiers(ledger, released),
    ...checkNames(ledger, released),
    ...checkUnnamedPorts(ledger, released),
    ...checkTxt(ledger, released),
  ];
}

function checkIdentifiers(ledger: Ledger, released: Ledger): readonly Problem[] {
  const known: Readonly<Record<string, Identifiers<AnyEntry>>> = listSections(ledger);
  return Object.entries(listSections(released)).flatMap(([section, identifiers]) =>
    Object.entries(identifiers).flatMap(([identifier, entry]) => {
      const now = known[section]?.[identifier];
      const place = `${section}, ${identifier}`;
      if (now === undefined)
        return [toProblem(`${place} is missing; it was released as ${readValue(entry)}`)];
      if (readValue(now) !== readValue(entry))
        return [toProblem(`${place} is ${readValue(now)}; it was released as ${readValue(entry)}`)];
      return entry.retired !== undefined && now.retired === undefined && now.withdrawn !== undefined
        ? [toProblem(`${place} is no longer retired; a planned major took it out`)]
        : [];
    }),
  );
}

function readValue({ port, role, serviceType, serviceCode }: AnyEntry): string {
  return `${port ?? serviceType ?? serviceCode}${role === undefined ? "" : ` (${role})`}`;
}

function checkNames(ledger: Ledger, released: Ledger): readonly Problem[] {
  return (["services", "otherNames"] as const).flatMap((list) =>
    TRANSPORT_PROTOCOLS.flatMap((transport) =>
      Object.entries(released[list][transport]).flatMap(([name, ports]) => {
        const now = Object.hasOwn(ledger[list][transport], name) ? ledger[list][transport][name] : undefined;
        const place = `${list}.${transport}, ${JSON.stringify(name)}`;
        if (now === undefined) return [toProblem(`${place} is missing; it was released`)];
        const lost = ports.filter((port) => !now.includes(port));
        if (lost.length > 0)
          return [toProblem(`${place} lacks ${lost.join(", ")}, with which it was released`)];
        return now[0] === ports[0]
          ? []
          : [
              toProblem(
                `${place} begins with ${now[0]}; it was released with ${ports[0]} as its primary port`,
              ),
            ];
      }),
    ),
  );
}

function checkUnnamedPorts(ledger: Ledger, released: Ledger): readonly Problem[] {
  return TRANSPORT_PROTOCOLS.flatMap((transport) =>
    released.unnamedPorts[transport]
      .filter((ports) => !ledger.unnamedPorts[transport].includes(ports))
      .map((ports) => toProblem(`unnamedPorts.${transport} lacks ${ports}, which was released`)),
  );
}

function checkTxt(ledger: Ledger, released: Ledger): readonly Problem[] {
  return Object.entries(released.txt).flatMap(([serviceType, { keys, isOpen }]) => {
    const now = ledger.txt[serviceType];
    if (now === undefined)
      return [toProblem(`txt, ${JSON.stringify(serviceType)} is missing; it was released`)];
    const lost = keys.filter((key) => !now.keys.includes(key));
    return lost.length === 0 && (now.isOpen || !isOpen)
      ? []
      : [toProblem(`txt, ${JSON.stringify(serviceType)} takes fewer keys than were released`)];
  });
}

function toProblem(message: string): Problem {
  return {
    rule: "released-identifier",
    message: `${message}: what was released stays. npm run registry:rebuild makes the ledger again`,
  };
}
