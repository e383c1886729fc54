import ts from "typescript";
import { isAssignedWithoutName, type ModelRow } from "../model/model-row.js";

const TRANSPORTS = ["tcp", "udp", "sctp", "dccp"] as const;

/** The names and ports that the types know are those of the rows. */
export function checkTypes(
  sources: ReadonlyMap<string, ts.SourceFile>,
  rows: readonly ModelRow[],
): readonly string[] {
  return TRANSPORTS.flatMap((transport) => {
    const source = sources.get(`${transport}/types.ts`);
    if (source === undefined) return [`${transport}/types.ts is missing`];
    const holding = rows.filter(
      ({ first, transport: its }) => first !== undefined && (its === transport || its === ""),
    );
    const own = holding.filter(({ name, aliasOf }) => name !== "" && aliasOf === undefined);
    const unnamed = holding.filter(isAssignedWithoutName);
    const prefix = `${transport.slice(0, 1).toUpperCase()}${transport.slice(1)}`;
    return [
      ...compare(
        `${transport}: the names of the types`,
        listLiterals(source, `${prefix}ServiceName`),
        own.map(({ name }) => name),
      ),
      ...compare(
        `${transport}: the names that types find a port of`,
        listKeys(source, `${prefix}PortTables`, /^(.+)\D\d+$/su),
        own.map(({ name }) => name),
      ),
      ...compare(
        `${transport}: the ports of the types`,
        listLiterals(source, `Assigned${prefix}Port`),
        listPorts([...own, ...unnamed]),
      ),
      ...compare(
        `${transport}: the ports that types find names of`,
        listKeys(source, `${prefix}ServiceTables`, /^(\d+)./su),
        listPorts(own),
      ),
    ];
  });
}

/** Every port of every row, as the types spell it. */
function listPorts(rows: readonly ModelRow[]): readonly string[] {
  return rows.flatMap(({ first = 0, last = 0 }) =>
    Array.from({ length: last - first + 1 }, (_, at) => `${first + at}`),
  );
}

function compare(what: string, found: readonly string[], expected: readonly string[]): readonly string[] {
  const [left, right] = [found.toSorted(), [...new Set(expected)].sort()].map((list) =>
    JSON.stringify(list).slice(0, 500),
  );
  return left === right ? [] : [`${what} are ${left}, not ${right}`];
}

/** The literals of a union, of which other unions may be parts. */
function listLiterals(source: ts.SourceFile, name: string): readonly string[] {
  return source.statements.filter(ts.isTypeAliasDeclaration).flatMap((alias) => {
    if (alias.name.text !== name) return [];
    const parts = ts.isUnionTypeNode(alias.type) ? alias.type.types : [alias.type];
    return parts.flatMap((part) => {
      if (ts.isTypeReferenceNode(part)) return listLiterals(source, part.typeName.getText(source));
      return ts.isLiteralTypeNode(part) ? [(part.literal as ts.LiteralExpression).text] : [];
    });
  });
}

/** The keys of packed tables: the first character of each stands before and behind its entries. */
function listKeys(source: ts.SourceFile, tables: string, key: RegExp): readonly string[] {
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === tables)
    .flatMap(({ members }) => [...members])
    .filter(ts.isPropertySignature)
    .flatMap(({ type }) => {
      const { text } = (type as ts.LiteralTypeNode).literal as ts.StringLiteral;
      const entries = text.split(text.slice(0, 1)).slice(1, -1);
      return entries.map((entry) => key.exec(entry)?.[1] ?? entry);
    });
}
