import { type EnumDeclarationStructure, StructureKind } from "ts-morph";
import { type GeneratedFile, printFile, quoteString } from "./print-file.js";
import { listConstants, type PrintedConstant, printValue } from "./render-constants.js";

/**
 * An enum that bundlers can shake: to the compiler a real one, at run time the namespace of a module with one
 * export a member. No TypeScript source compiles to that pair, so both are made here. The members stand in a
 * module of their own, behind a named export, because dependency optimizers that target older browsers refuse
 * a package whose own exports are named "80".
 */
export function renderEnum(
  packageName: string,
  name: string,
  constants: readonly PrintedConstant[],
  reverse: ReadonlyMap<number, string>,
): readonly GeneratedFile[] {
  const undocumented = constants.map((constant) => ({ ...constant, doc: "" }));
  return [
    printFile(packageName, "enum.d.ts", [declareEnum(name, constants)]),
    printFile(packageName, "enum.js", [
      { kind: StructureKind.ExportDeclaration, namespaceExport: name, moduleSpecifier: "./enum-members.js" },
    ]),
    printFile(packageName, "enum-members.js", [listConstants(undocumented), ...listReverse(reverse)]),
  ];
}

function declareEnum(name: string, constants: readonly PrintedConstant[]): EnumDeclarationStructure {
  return {
    kind: StructureKind.Enum,
    name,
    isExported: true,
    hasDeclareKeyword: true,
    members: constants.map((constant) => ({
      name: constant.identifier,
      initializer: printValue(constant),
      docs: [constant.doc],
    })),
  };
}

/** `TcpPort[80]`: exports whose names are numbers. */
function listReverse(reverse: ReadonlyMap<number, string>): readonly string[] {
  if (reverse.size === 0) return [];
  const entries = [...reverse];
  const values = entries.map(([value, identifier]) => `$${value} = ${quoteString(identifier)}`);
  const names = entries.map(([value]) => `$${value} as "${value}"`);
  return [`const\n${values.join(",\n")};`, `export {\n${names.join(",\n")}\n};`];
}
