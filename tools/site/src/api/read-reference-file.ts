import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ApiName, Reference } from "./reference.js";

const FILE = fileURLToPath(new URL("../../api/reference.json", import.meta.url));

/** The reference that `build/write-api.mjs` wrote. */
export function readReferenceFile(): Reference {
  return JSON.parse(readFileSync(FILE, "utf8")) as Reference;
}

/** The part of the reference that the search needs. */
export function listApiNames(): readonly ApiName[] {
  return readReferenceFile().packages.flatMap((own) =>
    own.entryPoints.flatMap(({ name: entryPoint, slug, symbols }) =>
      symbols.map(({ name, kind, summary }) => ({ name, kind, summary, entryPoint, slug })),
    ),
  );
}
