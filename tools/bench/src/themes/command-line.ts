import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as tcp from "@ianakit/tcp";
import { takeTurns } from "../measure/take-turns.js";
import type { Row, Theme } from "../report/row.js";

const cli = join(dirname(createRequire(import.meta.url).resolve("ianakit/package.json")), "dist/ianakit.cjs");
const ROUNDS = 7;

/** Lines as `ss -tlpn` prints them, each with a port. */
const LINES = Object.values(tcp)
  .slice(0, 5000)
  .map((port, index) => `LISTEN 0 4096 0.0.0.0:${port} 0.0.0.0:* users:(("daemon",pid=${index},fd=7))`)
  .join("\n");

/** A program of forty lines, in a tenth of which a port is written as a number. */
const SOURCE = Array.from({ length: 40 }, (_, line) =>
  line % 10 === 0 ? `server.listen(${443 + line});` : `const value${line} = compute("a text", ${line});`,
).join("\n");
const FILES = 100;

/** The command, as a whole process. */
export const commandLineTheme: Theme = {
  title: "Command line",
  about: `The whole process: look-ups, a search, ${FILES} files of forty lines linted, and the 5,000 lines of a pipe annotated. The limit is one of Node that does nothing, or that copies the same lines. No peer has a command.`,
  groups: [{ name: "ianakit", measure: measureCommands }],
};

async function measureCommands(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  try {
    for (let file = 0; file < FILES; file++) writeFileSync(join(folder, `file-${file}.js`), SOURCE);
    const times = await takeTurns(
      {
        nothing: () => timeProcess(["-e", "0"]),
        copy: () => timeProcess(["-e", "process.stdin.pipe(process.stdout)"], LINES),
        port: () => timeProcess([cli, "443"]),
        name: () => timeProcess([cli, "https"]),
        search: () => timeProcess([cli, "search", "remote desktop"]),
        lint: () => timeProcess([cli, "lint", folder]),
        annotate: () => timeProcess([cli], LINES),
      },
      ROUNDS,
    );
    const limit = { name: "node -e 0", figure: times.nothing, why: "Node starts" };
    const copy = { name: "Node copies them", figure: times.copy, why: "Node starts, reads and writes" };
    return [
      { what: "ianakit 443", unit: "ms", ours: times.port, limit },
      { what: "ianakit https", unit: "ms", ours: times.name, limit },
      { what: 'ianakit search "remote desktop"', unit: "ms", ours: times.search, limit },
      { what: `ianakit lint, ${FILES} files`, unit: "ms", ours: times.lint, limit },
      { what: "ianakit, annotating a pipe of 5,000 lines", unit: "ms", ours: times.annotate, limit: copy },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The linter's exit code says what it found. */
function timeProcess(options: readonly string[], input?: string): number {
  const start = performance.now();
  const { error, signal } = spawnSync(process.execPath, options, {
    stdio: [input === undefined ? "ignore" : "pipe", "ignore", "ignore"],
    ...(input === undefined ? {} : { input }),
  });
  if (error !== undefined || signal !== null)
    throw error ?? new Error(`${options.join(" ")} ended by ${signal}`);
  return performance.now() - start;
}
