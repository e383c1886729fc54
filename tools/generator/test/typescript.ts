import { createRequire } from "node:module";
import type { ts as compiler } from "ts-morph";

/** The TypeScript within ts-morph, which the generator has loaded: to load another takes a third of a second. */
export const { ts }: typeof import("ts-morph") = createRequire(import.meta.url)("ts-morph");

export type Node = compiler.Node;
