import ts from "typescript";
import { baseIdentifier } from "../model/base-identifier.js";
import { isAssignedWithoutName, type ModelRow } from "../model/model-row.js";

/** Every word of the generated files that no row has a part in. */
const OWN_WORDS = new Set([
  // Those of the function that reads an enum's packed members.
  ..."function unpackMembers packed members null items split value let for index length item charCodeAt".split(
    " ",
  ),
  ..."start end while slice identifier if return Object setPrototypeOf prototype __proto__ 0 1 33 58".split(
    " ",
  ),
  ..."export const declare enum interface type keyof extends as in infer from string number undefined never".split(
    " ",
  ),
  ..."SERVICE_NAMES SERVICE_BITS SERVICE_PORTS SERVICE_RANGES SERVICE_ALIASES CANONICAL PRIMARY".split(" "),
  ..."REMARK_STATUSES REMARK_BITS REMARK_PORTS REMARK_RANGES ASSIGNMENTS PORT_REMARKS TXT_NOTES".split(" "),
  ..."SNAPSHOT date sha256 rowCount assignmentCount portRemarkCount knownGaps NamesByTransport".split(" "),
  ..."MOVED_PORTS Readonly Record RegisteredNamesByTransport AssignedPortsByTransport FindPort Tables".split(
    " ",
  ),
  ..."LookUpTablesByTransport PrimaryPortsByTransport Name Names Each First Rest Start SplitNames".split(" "),
  ..."tcp udp sctp dccp ServiceName Port ServiceType ServiceTypeName TxtKeysByServiceType readonly other unknown".split(
    " ",
  ),
  ...["Tcp", "Udp", "Sctp", "Dccp"].flatMap((prefix) =>
    [
      ...["Ports", "Port", "PortTables", "ServiceTables", "PortsByService", "ServiceName", "PortOf"],
      ...["PortsOf", "ServiceAt", "Alias", "AssignedPort", "PrimaryPort", "FurtherPort"],
      ...["UnnamedPort", "LookUpTables"],
    ].map((word) => `${prefix}${word}`),
  ),
  ...["Tcp", "Udp", "Sctp", "Dccp"].map((prefix) => `Assigned${prefix}Port`),
]);

/** A part that unions of literals share. */
const SHARED_PART = /^(?:Names|Ports)\d+$/;

/** Outside comments and string literals, no word and no number of a file may come from a text of the registry. */
export function checkWords(
  files: ReadonlyMap<string, string>,
  rows: readonly ModelRow[],
  gone: readonly ModelRow[],
): readonly string[] {
  const named = rows.filter(({ name }) => name !== "");
  const all = [...rows, ...gone];
  const bases = new Set(all.filter(({ name }) => name !== "").map(({ name }) => baseIdentifier(name)));
  const ever = all.filter((row) => row.name !== "" || isAssignedWithoutName(row));
  const numbers = new Set(ever.flatMap(({ first, last, serviceCode }) => [first, last, serviceCode]));
  for (const { first = 0, last = 0 } of ever) for (let port = first; port <= last; port++) numbers.add(port);
  for (const count of [rows.length, named.length, rows.length - named.length]) numbers.add(count);
  return [...files].flatMap(([path, text]) =>
    listWords(text)
      .filter(
        (word) =>
          !OWN_WORDS.has(word) &&
          !SHARED_PART.test(word) &&
          !isNumber(word, numbers) &&
          !isIdentifier(word, bases),
      )
      .map((word) => `${path} holds the word ${JSON.stringify(word)}, which no name and no port gives`),
  );
}

function isNumber(word: string, numbers: ReadonlySet<number | undefined>): boolean {
  return /^\d+$/.test(word) && numbers.has(Number(word));
}

function isIdentifier(word: string, bases: ReadonlySet<string>): boolean {
  for (let rest = word; ; ) {
    if (bases.has(rest)) return true;
    const shorter = rest.replace(/_(?:\d+|LAST|TCP|UDP|SERVICE_CODE)$/, "");
    if (shorter === rest) return false;
    rest = shorter;
  }
}

function listWords(text: string): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const words = new Set<string>();
  let isInTemplate = false;
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    // A scanner does not know by itself that a brace ends a placeholder; none of ours holds braces.
    if (isInTemplate && kind === ts.SyntaxKind.CloseBraceToken) kind = scanner.reScanTemplateToken(false);
    isInTemplate =
      kind === ts.SyntaxKind.TemplateHead || (isInTemplate && kind !== ts.SyntaxKind.TemplateTail);
    if (!isLiteralOrPunctuation(kind)) words.add(scanner.getTokenText());
  }
  return [...words];
}

function isLiteralOrPunctuation(kind: ts.SyntaxKind): boolean {
  if (kind === ts.SyntaxKind.StringLiteral) return true;
  if (kind >= ts.SyntaxKind.FirstTemplateToken && kind <= ts.SyntaxKind.LastTemplateToken) return true;
  return kind >= ts.SyntaxKind.FirstPunctuation && kind <= ts.SyntaxKind.LastPunctuation;
}
