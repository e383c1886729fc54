import { createRequire } from "node:module";
import type typescript from "typescript";

/** Required and not imported: to import it, Node first reads its 9 MB for the names of its exports, a quarter of a second. */
const ts: typeof typescript = createRequire(import.meta.url)("typescript");

/** A member of an interface, as written. */
export interface InterfaceMember {
  /** A service name, a service type, or a port. */
  readonly key: string | number;
  /** The literals of its type: `[443]` of `443`, `["a", "b"]` of `"a" | "b"`. */
  readonly literals: readonly (string | number)[];
  /** Whether its type holds any string. */
  readonly isOpen: boolean;
}

/**
 * Reads the interfaces of declarations whose members are named by literals, and the packed tables as if they were such:
 * what the packages' types are made of.
 */
export function readInterfaces(declarations: string): ReadonlyMap<string, readonly InterfaceMember[]> {
  const source = ts.createSourceFile("declarations.d.ts", declarations, ts.ScriptTarget.ES2022);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  return new Map(
    interfaces.flatMap(({ name, members }) => {
      const properties = members.filter(ts.isPropertySignature);
      const [, prefix, kind] = /^(.+)(Port|Service|LookUp)Tables$/.exec(name.text) ?? [];
      if (prefix === undefined) return [[name.text, properties.flatMap(readMember)] as const];
      const entries = properties.flatMap(readEntries);
      if (kind === "Service") return [readServices(prefix, entries, source)];
      return [readPorts(kind === "Port" ? `${prefix}PortByService` : `${prefix}Ports`, entries)];
    }),
  );
}

type Interface = readonly [name: string, members: readonly InterfaceMember[]];
type Entry = readonly [key: string, value: string];

/** The entries of a packed text: `[["80", "http"], ["88", "kerberos"]]` of `";80=http;88=kerberos;"`. */
function readEntries({ type }: typescript.PropertySignature): readonly Entry[] {
  if (type === undefined || !ts.isLiteralTypeNode(type) || !ts.isStringLiteral(type.literal)) return [];
  const texts = type.literal.text.split(";").slice(1, -1);
  return texts.map((text): Entry => {
    const [key = "", value = ""] = text.split("=");
    return [key, value];
  });
}

/** The port of each name. */
function readPorts(name: string, entries: readonly Entry[]): Interface {
  const members = entries.map(([key, port]) => ({ key, literals: [Number(port)], isOpen: false }));
  return [name, members];
}

/** The names of each port; a port that has none is in the union alone. */
function readServices(prefix: string, entries: readonly Entry[], source: typescript.SourceFile): Interface {
  const names = new Map(entries.map(([port, text]) => [Number(port), text.split("|")]));
  const ports = readLiterals(source, `Assigned${prefix}Port`).map(Number);
  return [
    `${prefix}ServicesByPort`,
    ports.map((key) => ({ key, literals: names.get(key) ?? [], isOpen: false })),
  ];
}

/** The string literals of a type alias that is a union of them; empty where the declarations have none of that name. */
export function readUnion(declarations: string, name: string): readonly string[] {
  if (!declarations.includes(`type ${name} `)) return [];
  return readLiterals(ts.createSourceFile("declarations.d.ts", declarations, ts.ScriptTarget.ES2022), name);
}

/** The literals of a type alias that is a union of them, or of such unions, as texts. */
function readLiterals(source: typescript.SourceFile, name: string): readonly string[] {
  return source.statements.filter(ts.isTypeAliasDeclaration).flatMap(({ name: { text }, type }) => {
    if (text !== name) return [];
    const parts = ts.isUnionTypeNode(type) ? type.types : [type];
    return parts.flatMap((part) => {
      if (ts.isTypeReferenceNode(part) && ts.isIdentifier(part.typeName))
        return readLiterals(source, part.typeName.text);
      return ts.isLiteralTypeNode(part) && ts.isLiteralExpression(part.literal) ? [part.literal.text] : [];
    });
  });
}

function readMember({ name, type }: typescript.PropertySignature): readonly InterfaceMember[] {
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
