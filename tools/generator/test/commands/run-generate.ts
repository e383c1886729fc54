import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { runCommand } from "../../src/commands/run-command.js";

const main = fileURLToPath(new URL("../../dist/commands/main.js", import.meta.url));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** The lines on standard error. */
  readonly problems: readonly string[];
}

/** Runs the command in this process, which spares half a second a run. */
export async function runGenerate(...args: readonly string[]): Promise<Run> {
  const said: Record<"stdout" | "stderr", string[]> = { stdout: [], stderr: [] };
  const spies = (
    [
      ["log", "stdout"],
      ["warn", "stderr"],
      ["error", "stderr"],
    ] as const
  ).map(([method, stream]) =>
    vi.spyOn(console, method).mockImplementation((text: string) => void said[stream].push(`${text}\n`)),
  );
  try {
    const status = await runCommand(args);
    return { status, stdout: said.stdout.join(""), problems: said.stderr.join("").trim().split("\n") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs the built command as a user does, in a process of its own. */
export function startGenerate(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  return { status, stdout, problems: stderr.trim().split("\n") };
}

/** An empty folder of the test's own. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "ianakit-generate-"));
}

/** A file in a folder of its own; its path. */
export function writeTemporary(name: string, content: string | Uint8Array): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, content);
  return path;
}
