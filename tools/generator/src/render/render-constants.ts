import { printSourceFile, quoteString } from "./print-file.js";

/** A constant as it is printed. */
export interface PrintedConstant {
  readonly identifier: string;
  readonly value: number | string;
  /** The whole doc comment; empty where none is wanted. */
  readonly doc: string;
}

/** `export const …`: one list, because a compiler reads one long list faster than as many statements. */
export function renderConstants(constants: readonly PrintedConstant[]): string {
  if (constants.length === 0) return printSourceFile(["export {};"]);
  return printSourceFile([`export const\n${listConstants(constants)};`]);
}

/** The declarators of a list of constants, each under its doc comment. */
export function listConstants(constants: readonly PrintedConstant[]): string {
  return constants
    .map(
      ({ identifier, value, doc }) =>
        `${doc === "" ? "" : `${doc}\n`}${identifier} = ${typeof value === "string" ? quoteString(value) : value}`,
    )
    .join(",\n");
}
