import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../measure/take-turns.js";
import type { Row, Theme } from "../report/row.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const turbo = join(root, "node_modules/turbo/bin/turbo");
const ROUNDS = 2;

/** Everything that `npm run build` makes, except these measurements, which are running. */
const MADE = [
  "packages/{tcp,udp,sctp,dccp,dns-sd,registry,cli}/{dist,package}",
  "packages/{tcp,udp,sctp,dccp,dns-sd,registry}/src/generated",
  "packages/{registry,dns-sd}/model",
  "tools/{generator,mutation,release}/dist",
  "examples/dist",
];

/** The whole build. */
export const buildTheme: Theme = {
  title: "Build",
  about:
    "`npm run build`'s `turbo run build`, with a cache of its own on the disk: everything it makes is removed and made; then it runs again with nothing changed; then everything is removed again and comes from the cache. The limit is turbo with nothing to do, and of that turbo that only says its version.",
  groups: [{ name: "turbo run build", measure: measureBuild }],
};

function measureBuild(): readonly Row[] {
  const rounds = Array.from({ length: ROUNDS }, measureRound);
  const read = (name: keyof (typeof rounds)[0]) => median(rounds.map((round) => round[name]));
  const limit = { name: "nothing changed", figure: read("again"), why: "turbo looks at every input" };
  const start = { name: "turbo --version", figure: read("start"), why: "turbo starts" };
  return [
    { what: "from clean", unit: "ms", ours: read("clean"), limit },
    { what: "from the cache", unit: "ms", ours: read("cached"), limit },
    { what: "nothing changed", unit: "ms", ours: read("again"), limit: start },
  ];
}

function measureRound() {
  const cache = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  const time = (options: readonly string[]) => {
    const start = performance.now();
    execFileSync(process.execPath, [turbo, ...options], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
    return performance.now() - start;
  };
  const build = () =>
    time(["run", "build", "--cache=local:rw", "--cache-dir", cache, "--output-logs", "errors-only"]);
  try {
    removeMade();
    const clean = build();
    const again = build();
    removeMade();
    return { clean, again, cached: build(), start: time(["--version"]) };
  } finally {
    rmSync(cache, { recursive: true });
  }
}

function removeMade(): void {
  execFileSync("bash", ["-c", `rm -rf ${MADE.join(" ")}`], { cwd: root });
}
