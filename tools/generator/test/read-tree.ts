import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder and what it holds, but for what a write keeps there while it is going on. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted();
  const kept = paths.map((path) => [path.slice(folder.length + 1), path] as const);
  return Object.fromEntries(
    kept
      .filter(([path]) => !path.startsWith(".ianakit-journal"))
      .map(([path, whole]) => [path, readFileSync(whole, "utf8")]),
  );
}
