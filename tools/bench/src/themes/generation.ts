import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { derivePackages } from "@ianakit/generator/api/derive-packages";
import { parseAssignments } from "@ianakit/generator/assignments/parse-assignments";
import { parseCsv } from "@ianakit/generator/csv/parse-csv";
import { EMPTY_LEDGER } from "@ianakit/generator/identifiers/ledger";
import { updateLedger } from "@ianakit/generator/identifiers/update-ledger";
import { buildRegistry } from "@ianakit/generator/registry/build-registry";
import { parseCorrections } from "@ianakit/generator/registry/parse-corrections";
import { PACKAGE_NAMES, renderPackage } from "@ianakit/generator/render/render-package";
import { readRows } from "@ianakit/generator/rows/read-rows";
import { median } from "../measure/median.js";
import type { Row, Theme } from "../report/row.js";

const data = fileURLToPath(new URL("../../../../data/", import.meta.url));
const ROUNDS = 3;

/** The generator, stage by stage, on more and more rows. */
export const generationTheme: Theme = {
  title: "Generation",
  about:
    "The pipeline's stages in one process on the registry once, twice, four and eight times, each copy under other names at the same ports, after one run that warms up. The limit is the same text put together from parts that are already there.",
  measure: async () => {
    const text = readFileSync(`${data}service-names-port-numbers.csv`, "utf8");
    generate(text);
    return [1, 2, 4, 8].flatMap((copies) => {
      const csv = multiply(text, copies);
      const runs = Array.from({ length: copies > 2 ? 1 : ROUNDS }, () => generate(csv));
      const stages = Object.keys(runs[0]?.milliseconds ?? {});
      return stages
        .map(
          (stage): Row => ({
            what: `${copies}x, ${stage}`,
            unit: "ms",
            ours: median(runs.map(({ milliseconds }) => milliseconds[stage] ?? 0)),
            ...(stage === "all"
              ? { limit: { name: "concatenation", figure: median(runs.map(({ floor }) => floor)) } }
              : {}),
          }),
        )
        .concat([
          {
            what: `${copies}x, memory`,
            unit: "MB",
            ours: Math.max(...runs.map(({ megabytes }) => megabytes)),
          },
        ]);
    });
  },
};

/** Every row again under the names of each copy: `http` is `http-c2` there. */
function multiply(text: string, copies: number): string {
  const [header = "", ...lines] = text.split(/(?<=\r\n)/);
  const copied = Array.from({ length: copies - 1 }, (_, copy) =>
    lines.map((line) => line.replace(/^([A-Za-z0-9][A-Za-z0-9._+/-]*),(?=\d|,)/, `$1-c${copy + 2},`)),
  );
  return [header, ...lines, ...copied.flat()].join("");
}

function generate(text: string) {
  const milliseconds: Record<string, number> = {};
  const time = <T>(stage: string, run: () => T): T => {
    const start = performance.now();
    const value = run();
    milliseconds[stage] = performance.now() - start;
    return value;
  };
  const { corrections } = parseCorrections(readFileSync(`${data}corrections.json`, "utf8"));
  const snapshot = { date: undefined, sha256: "", rowCount: 0, knownGaps: [] };
  const { records } = time("csv", () => parseCsv(text));
  const { rows } = time("rows", () => readRows(records));
  const parsed = time("assignments", () => parseAssignments(rows));
  const { registry } = time("registry", () => buildRegistry(parsed, corrections));
  const ledger = time("identifiers", () => updateLedger({ ledger: EMPTY_LEDGER, registry }));
  const apis = time("api", () => derivePackages(registry, ledger, snapshot));
  const files = time("render", () => PACKAGE_NAMES.flatMap((name) => renderPackage(name, apis)));
  milliseconds.all = Object.values(milliseconds).reduce((sum, each) => sum + each, 0);
  const parts = files.map((file) => file.text.split("\n"));
  const start = performance.now();
  const bytes = parts.reduce((sum, lines) => sum + Buffer.byteLength(concatenate(lines)), 0);
  const floor = performance.now() - start;
  if (bytes === 0) throw new Error("nothing was generated");
  return { milliseconds, floor, megabytes: process.memoryUsage().rss / 1e6 };
}

function concatenate(lines: readonly string[]): string {
  let text = "";
  for (const line of lines) text += `${line}\n`;
  return text;
}
