import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { FileChange } from "../../src/transaction/index.js";
import { NEW_FILES, OLD_FILES } from "./killed-writer-files.js";

/** Lays what stands before the write. */
export function layOldFiles(root: string): void {
  for (const { path, content } of OLD_FILES) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content ?? "");
  }
}

/** Says whether the files are those before the write or those after it; anything between fails the test. */
export function stateOf(root: string): "old" | "new" {
  const found = readFiles(root);
  if (isEqual(found, OLD_FILES)) return "old";
  expect(found).toEqual(toTree(NEW_FILES));
  return "new";
}

function isEqual(found: Record<string, string>, files: readonly FileChange[]): boolean {
  return JSON.stringify(found) === JSON.stringify(toTree(files));
}

function toTree(files: readonly FileChange[]): Record<string, string> {
  const written = files.filter(({ content }) => content !== undefined);
  return Object.fromEntries(written.map(({ path, content }) => [path, String(content)]).sort());
}

/** Every file below a folder, those of the journal too. */
export function readFiles(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name).slice(root.length + 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]).sort());
}
