import ts from "typescript";

/** A member of an interface, as written. */
export interface InterfaceMember {
  /** A service name, a service type, or a port. */
  readonly key: string | number;
  /** The literals of its type: `[443]` of `443`, `["a", "b"]` of `"a" | "b"`. */
  readonly literals: readonly (string | number)[];
  /** Whether its type holds any string. */
  readonly isOpen: boolean;
}

/** Reads the interfaces of declarations whose members are named by literals: what the packages' types are made of. */
export function readInterfaces(declarations: string): ReadonlyMap<string, readonly InterfaceMember[]> {
  const source = ts.createSourceFile("declarations.d.ts", declarations, ts.ScriptTarget.ES2022);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  return new Map(
    interfaces.map(({ name, members }) => [
      name.text,
      members.filter(ts.isPropertySignature).flatMap(readMember),
    ]),
  );
}

/** The string literals of a type alias that is a union of them; empty where the declarations have none of that name. */
export function readUnion(declarations: string, name: string): readonly string[] {
  if (!declarations.includes(`type ${name} `)) return [];
  const source = ts.createSourceFile("declarations.d.ts", declarations, ts.ScriptTarget.ES2022);
  return source.statements.filter(ts.isTypeAliasDeclaration).flatMap(({ name: { text }, type }) => {
    if (text !== name) return [];
    const parts = ts.isUnionTypeNode(type) ? type.types : [type];
    return parts.flatMap((part) =>
      ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : [],
    );
  });
}

function readMember({ name, type }: ts.PropertySignature): readonly InterfaceMember[] {
  if (type === undefined || !(ts.isStringLiteral(name) || ts.isNumericLiteral(name))) return [];
  const key = ts.isNumericLiteral(name) ? Number(name.text) : name.text;
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  const literals = parts.flatMap((part): (string | number)[] => {
    if (!ts.isLiteralTypeNode(part)) return [];
    if (ts.isStringLiteral(part.literal)) return [part.literal.text];
    return ts.isNumericLiteral(part.literal) ? [Number(part.literal.text)] : [];
  });
  const isOpen = parts.some(
    (part) => !ts.isLiteralTypeNode(part) && part.kind !== ts.SyntaxKind.NeverKeyword,
  );
  return [{ key, literals, isOpen }];
}
