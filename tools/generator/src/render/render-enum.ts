import { type GeneratedFile, printSourceFile, quoteString } from "./print-file.js";
import { listConstants, type PrintedConstant } from "./render-constants.js";

/**
 * An enum that bundlers can shake: to the compiler a real one, at run time the namespace of a module with one
 * export a member. No TypeScript source compiles to that pair, so both are made here. The members stand in a
 * module of their own, behind a named export, because dependency optimizers that target older browsers refuse
 * a package whose own exports are named "80".
 */
export function renderEnum(
  name: string,
  constants: readonly PrintedConstant[],
  reverse: ReadonlyMap<number, string>,
): readonly GeneratedFile[] {
  return [
    {
      path: "enum.d.ts",
      text: printSourceFile([`export declare enum ${name} {\n${listConstants(constants)}\n}`]),
    },
    { path: "enum.js", text: printSourceFile([`export * as ${name} from "./enum-members.js";`]) },
    { path: "enum-members.js", text: printSourceFile([printMembers(constants), printReverse(reverse)]) },
  ];
}

function printMembers(constants: readonly PrintedConstant[]): string {
  if (constants.length === 0) return "export {};";
  return `export const\n${listConstants(constants.map((constant) => ({ ...constant, doc: "" })))};`;
}

/** `TcpPort[80]`: exports whose names are numbers. */
function printReverse(reverse: ReadonlyMap<number, string>): string {
  if (reverse.size === 0) return "";
  const entries = [...reverse];
  const values = entries.map(([value, identifier]) => `$${value} = ${quoteString(identifier)}`);
  const names = entries.map(([value]) => `$${value} as "${value}"`);
  return `const\n${values.join(",\n")};\nexport {\n${names.join(",\n")}\n};`;
}
