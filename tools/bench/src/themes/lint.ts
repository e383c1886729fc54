import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import plugin from "@ianakit/eslint-plugin";
import { Linter } from "eslint";
import { takeTurns } from "../measure/take-turns.js";
import type { Row, Theme } from "../report/row.js";

const modules = fileURLToPath(new URL("../../../../node_modules/", import.meta.url));
const FILES = 500;
const MOST_BYTES = 50_000;
const ROUNDS = 3;

/** Without any rule ESLint parses, but walks through nothing. */
const OTHER_RULES = { "no-debugger": "error" } as const;

/** The rules on the sources of others. */
export const lintTheme: Theme = {
  title: "ESLint plugin",
  about:
    "The first 500 JavaScript files of at most 50 kB in `node_modules`, parsed and read by ESLint's `Linter` in one process, in processor time; the limit is ESLint with one rule of its own, `no-debugger`. No peer has such rules.",
  groups: [{ name: "lint", measure: measureRules }],
};

async function measureRules(): Promise<readonly Row[]> {
  const texts = listTexts();
  const times = await takeTurns(
    {
      nothing: () => timeRules(texts, OTHER_RULES),
      ports: () => timeRules(texts, { ...OTHER_RULES, "@ianakit/no-magic-ports": "error" }),
      all: () => timeRules(texts, { ...OTHER_RULES, ...plugin.configs.strict.rules }),
    },
    ROUNDS,
  );
  const limit = {
    name: "ESLint without them",
    figure: times.nothing,
    why: "ESLint parses a file and walks through it",
  };
  return [
    { what: `${texts.length} files, no-magic-ports`, unit: "ms", ours: times.ports, limit },
    { what: `${texts.length} files, strict`, unit: "ms", ours: times.all, limit },
  ];
}

function listTexts(): readonly string[] {
  const entries = readdirSync(modules, { recursive: true, encoding: "utf8" }).sort();
  const texts: string[] = [];
  for (const path of entries) {
    if (texts.length === FILES) break;
    const file = join(modules, path);
    if (path.endsWith(".js") && statSync(file).isFile() && statSync(file).size <= MOST_BYTES)
      texts.push(readFileSync(file, "utf8"));
  }
  return texts;
}

function timeRules(texts: readonly string[], rules: Partial<Linter.RulesRecord>): number {
  const linter = new Linter({ configType: "flat" });
  const start = process.cpuUsage();
  for (const text of texts)
    linter.verify(
      text,
      { plugins: { "@ianakit": plugin }, rules: { ...rules } as Linter.RulesRecord },
      { filename: "file.js" },
    );
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
