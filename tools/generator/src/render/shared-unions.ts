import { groupBy } from "@ianakit/registry/model";
import type { TypeAliasDeclarationStructure } from "ts-morph";
import { declareType } from "./declarations.js";

/** A union of literals. */
export interface LiteralUnion {
  /** The name of its type. */
  readonly name: string;
  /** As they are written; each occurs once. */
  readonly literals: readonly string[];
  /** What a public type says of itself. */
  readonly doc?: string;
}

/**
 * Unions of literals as types, split into parts that they share, so that a literal is written, read and
 * made a type once: most names of TCP are names of UDP too.
 *
 * @param part - what the names of the parts begin with
 */
export function declareShared(
  part: string,
  unions: readonly LiteralUnion[],
): readonly TypeAliasDeclarationStructure[] {
  const holders = groupBy(
    unions.flatMap(({ name, literals }) => literals.map((literal) => ({ name, literal }))),
    ({ literal }) => literal,
    ({ name }) => name,
  );
  const groups = [...groupBy(holders, ([, names]) => names.join(" ")).values()];
  const parts = groups.map((group, index) => ({
    name: `${part}${index + 1}`,
    literals: group.map(([literal]) => literal),
    holders: new Set(group[0]?.[1]),
  }));
  return [
    ...parts.map(({ name, literals }) => declareType(name, printUnion(literals))),
    ...unions.map(({ name, doc }) => {
      const own = parts.filter((each) => each.holders.has(name));
      return declareType(name, printUnion(own.map((each) => each.name)), doc);
    }),
  ];
}

/** A union of types, on one line: `never` without any. */
export function printUnion(types: readonly string[]): string {
  return types.length === 0 ? "never" : types.join("|");
}
