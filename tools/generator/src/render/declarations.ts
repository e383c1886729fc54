import type { TransportProtocol } from "@ianakit/registry/assignment";
import type {
  InterfaceDeclarationStructure,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";
import { StructureKind, VariableDeclarationKind } from "./ts-morph.js";

/** `"tcp"` -> `"Tcp"`: what the names of a transport protocol's types and enum begin with. */
export function typePrefix(transport: TransportProtocol): string {
  return `${transport.slice(0, 1).toUpperCase()}${transport.slice(1)}`;
}

/** A map from names or ports to types: an interface, because a look-up in one costs a compiler next to nothing. */
export function declareMap(
  name: string,
  members: readonly (readonly [key: string, type: string])[],
): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name,
    properties: members.map(([key, type]) => ({ name: key, type })),
  };
}

/** A type, which is public if it has documentation. */
export function declareType(
  name: string,
  type: string,
  doc?: string,
  ...typeParameters: readonly { readonly name: string; readonly constraint?: string }[]
): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    isExported: doc !== undefined,
    name,
    type,
    docs: doc === undefined ? [] : [doc],
    typeParameters: [...typeParameters],
  };
}

/** A constant in a statement of its own. */
export function declareConstant(
  declaration: VariableStatementStructure["declarations"][number],
): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [declaration],
  };
}
