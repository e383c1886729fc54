import type { TransportProtocol } from "@ianakit/registry";
import type { AssignmentDetails } from "@ianakit/registry/details";
import { TRANSPORTS } from "../port-space/port-layers.js";
import { findIdentifier, listIdentifiers, PACKAGES } from "../registry/identifiers.js";

/** A line to copy and what it is. */
export interface Line {
  readonly label: string;
  readonly code: string;
}

/** A line for each constant of the assignments. Historic names have none; an assignment without a transport protocol has one in every package. */
export function listConstantLines(assignments: readonly AssignmentDetails[]): readonly Line[] {
  return listNamed(assignments).map(({ transport, identifier }) => ({
    label: transport.toUpperCase(),
    code: `import { ${identifier} } from "${PACKAGES[transport].name}";`,
  }));
}

/** The enum member of the first constant. */
export function listEnumLines(assignments: readonly AssignmentDetails[]): readonly Line[] {
  return listNamed(assignments)
    .slice(0, 1)
    .map(({ transport, identifier }) => {
      const { name, enumName } = PACKAGES[transport];
      return {
        label: "Enum",
        code: `import { ${enumName} } from "${name}/enum";\n${enumName}.${identifier};`,
      };
    });
}

function listNamed(
  assignments: readonly AssignmentDetails[],
): readonly { readonly transport: TransportProtocol; readonly identifier: string }[] {
  return assignments.flatMap(({ serviceName, ports, transport, aliasOf }) => {
    if (ports === undefined || aliasOf !== undefined) return [];
    // An assignment without a transport protocol has a constant in every package.
    return (transport === undefined ? TRANSPORTS : [transport]).flatMap((each) => {
      const identifier = findIdentifier(listIdentifiers(each, ports.first), serviceName);
      return identifier === undefined ? [] : [{ transport: each, identifier }];
    });
  });
}
