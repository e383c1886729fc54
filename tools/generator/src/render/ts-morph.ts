import { createRequire } from "node:module";

/**
 * ts-morph, required and not imported: to import it, Node first reads the 10 MB of TypeScript within it for the names of
 * its exports, a quarter of a second.
 */
export const { printStructure, StructureKind, VariableDeclarationKind }: typeof import("ts-morph") =
  createRequire(import.meta.url)("ts-morph");
