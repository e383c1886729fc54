import { isDeepStrictEqual } from "node:util";
import type { EmittedPackage } from "./emitted-package.js";

/** The largest bump that a registry update may ask of a package, small to large. */
export const BOUNDS = ["none", "patch", "minor"] as const;

export type Bound = (typeof BOUNDS)[number];

/**
 * Bounds a package's bump from what is emitted alone: equal files are no release; equal exports, values, types
 * and deprecations a patch; anything else a minor, because a major is never a registry update's.
 */
export function boundBump(before: EmittedPackage, after: EmittedPackage): Bound {
  if (isDeepStrictEqual(before.files, after.files)) return "none";
  return isDeepStrictEqual(readApi(before), readApi(after)) ? "patch" : "minor";
}

/** JavaScript is emitted without comments: its text is the exports and their values. */
function readApi({ files }: EmittedPackage): readonly (readonly [string, ...unknown[]])[] {
  return [...files].map(([path, text]) => {
    return path.endsWith(".d.cts") ? [path, removeComments(text), listDeprecations(text)] : [path, text];
  });
}

/** The names that declarations deprecate: what stands after each comment with a `@deprecated` tag. */
export function listDeprecations(declarations: string): readonly string[] {
  const comments = declarations.matchAll(
    /\/\*\*(?:(?!\*\/)[\s\S])*?\s@deprecated\b(?:(?!\*\/)[\s\S])*?\*\/\s*(?:export |declare |const )*([\w$"]+)/g,
  );
  return [...comments].map(([, name]) => name ?? "").sort();
}

/** Declarations without their comments, and without the space that they leave. A string is kept as it is. */
export function removeComments(declarations: string): string {
  const tokens = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*|\s+/g;
  return declarations.replace(tokens, (token) => (/^["`]/.test(token) ? token : " ")).replace(/ +/g, " ");
}
