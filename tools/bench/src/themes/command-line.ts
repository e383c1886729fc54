import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { takeTurns } from "../measure/take-turns.js";
import type { Row, Theme } from "../report/row.js";

const cli = join(dirname(createRequire(import.meta.url).resolve("ianakit/package.json")), "dist/ianakit.cjs");
const ROUNDS = 15;

/** The command, as a whole process. */
export const commandLineTheme: Theme = {
  title: "Command line",
  about: "The whole process; the limit is one of Node that does nothing. No peer has a command.",
  groups: [{ name: "ianakit", measure: measureCommands }],
};

async function measureCommands(): Promise<readonly Row[]> {
  const times = await takeTurns(
    {
      nothing: () => timeProcess(["-e", "0"]),
      port: () => timeProcess([cli, "443"]),
      name: () => timeProcess([cli, "https"]),
      search: () => timeProcess([cli, "search", "remote desktop"]),
    },
    ROUNDS,
  );
  const limit = { name: "node -e 0", figure: times.nothing };
  return [
    { what: "ianakit 443", unit: "ms", ours: times.port, limit },
    { what: "ianakit https", unit: "ms", ours: times.name, limit },
    { what: 'ianakit search "remote desktop"', unit: "ms", ours: times.search, limit },
  ];
}

function timeProcess(options: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, options, { stdio: "ignore" });
  return performance.now() - start;
}
