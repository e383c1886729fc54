import ts from "typescript";
import type { ModelRow } from "../model/model-row.js";

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
    const unnamed = holding.filter(
      ({ name, description }) => name === "" && /^any private\b/i.test(description),
    );
    const prefix = `${transport.slice(0, 1).toUpperCase()}${transport.slice(1)}`;
    return [
      ...compare(
        `${transport}: the names of the types`,
        listKeys(source, `${prefix}PortByService`),
        own.map(({ name }) => name),
      ),
      ...compare(
        `${transport}: the ports of the types`,
        listKeys(source, `${prefix}ServicesByPort`),
        listPorts([...own, ...unnamed]),
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

function listKeys(source: ts.SourceFile, name: string): readonly string[] {
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter((statement) => statement.name.text === name)
    .flatMap(({ members }) =>
      members.map((member) => (member.name as ts.StringLiteral | ts.NumericLiteral).text),
    );
}
