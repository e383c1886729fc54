import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const main = fileURLToPath(new URL("../../dist/commands/main.js", import.meta.url));

/** Runs the built command as a user does. */
export function runGenerate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, problems: stderr.trim().split("\n") };
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** An empty folder of the test's own, gone after it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-generate-"));
  folders.push(folder);
  return folder;
}

/** A file in a folder of its own; its path. */
export function writeTemporary(name: string, content: string | Uint8Array): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, content);
  return path;
}
