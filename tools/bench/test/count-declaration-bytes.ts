import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Bytes of declarations and of all that they import from their own package: a compiler reads them whole. */
export function countDeclarationBytes(file: string): number {
  return [...collect(file, new Map()).values()].reduce((sum, bytes) => sum + bytes, 0);
}

function collect(file: string, seen: Map<string, number>): ReadonlyMap<string, number> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, "utf8");
  seen.set(file, Buffer.byteLength(text));
  for (const [, path = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g))
    collect(join(dirname(file), `${path}.d.ts`), seen);
  return seen;
}
