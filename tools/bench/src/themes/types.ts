import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { makeConsumerFolder } from "../measure/make-consumer-folder.js";
import { takeTurns } from "../measure/take-turns.js";
import type { Row, Theme } from "../report/row.js";

const require = createRequire(import.meta.url);
const VERSIONS = ["5.9", "6", "7"] as const;
const ROUNDS = 5;

/** A consumer of each subpath; the first has none. */
export const CONSUMERS = {
  none: "export {};\n",
  "tcp, a named import": 'import { HTTPS } from "@ianakit/tcp";\nexport const port: 443 = HTTPS;\n',
  "tcp/system": 'import { HTTPS } from "@ianakit/tcp/system";\nexport const port: 443 = HTTPS;\n',
  "tcp/enum, a member":
    'import { TcpPort } from "@ianakit/tcp/enum";\nexport const port: TcpPort = TcpPort.HTTPS;\n',
  "tcp/types":
    'import type { TcpPortOf } from "@ianakit/tcp/types";\nexport const port: TcpPortOf<"https"> = 443;\n',
  "dns-sd": 'import { IPP_TCP } from "@ianakit/dns-sd";\nexport const type: "_ipp._tcp" = IPP_TCP;\n',
  "dns-sd/types":
    'import type { TxtRecordOf } from "@ianakit/dns-sd/types";\nexport const record: TxtRecordOf<"_ipp._tcp"> = {};\n',
  registry:
    'import { getPort } from "@ianakit/registry";\nexport const port: number | undefined = getPort("https", "tcp");\n',
  "registry/typed":
    'import { getPort } from "@ianakit/registry/typed";\nexport const port: 443 = getPort("https", "tcp");\n',
} as const;

/** What an import costs a consumer's type check. */
export const typesTheme: Theme = {
  title: "Types",
  about:
    "`tsc --noEmit` of a consumer with one import, less one with none: milliseconds of the whole process, and types and MB by `--extendedDiagnostics`. No peer has types.",
  measure: async () => {
    const folder = makeConsumers();
    try {
      const rows: Row[] = [];
      for (const version of VERSIONS)
        for (const skipLibCheck of [true, false])
          rows.push(...(await measureVersion(folder, version, skipLibCheck)));
      return rows;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function measureVersion(
  folder: string,
  version: string,
  skipLibCheck: boolean,
): Promise<readonly Row[]> {
  const files = Object.keys(CONSUMERS).map((_, at) => `consumer-${at}.ts`);
  const times = await takeTurns(
    Object.fromEntries(files.map((file) => [file, () => timeCheck(folder, version, file, skipLibCheck)])),
    ROUNDS,
  );
  const [none = ""] = files;
  const base = readDiagnostics(folder, version, none, skipLibCheck);
  const suffix = `TypeScript ${version}${skipLibCheck ? "" : ", skipLibCheck off"}`;
  return Object.keys(CONSUMERS).flatMap((name, at): Row[] => {
    const file = files[at] ?? "";
    if (file === none) return [];
    const { types, megabytes } = readDiagnostics(folder, version, file, skipLibCheck);
    return [
      { what: `${name}, ${suffix}`, unit: "ms", ours: (times[file] ?? 0) - (times[none] ?? 0) },
      { what: `${name}, ${suffix}`, unit: "types", ours: types - base.types },
      { what: `${name}, ${suffix}`, unit: "MB", ours: megabytes - base.megabytes },
    ];
  });
}

/** A project for each consumer, in a folder that is to be removed. */
export function makeConsumers(): string {
  const folder = makeConsumerFolder();
  for (const [at, code] of Object.values(CONSUMERS).entries())
    writeFileSync(join(folder, `consumer-${at}.ts`), code);
  return folder;
}

function timeCheck(folder: string, version: string, file: string, skipLibCheck: boolean): number {
  const start = performance.now();
  runCompiler(folder, version, [file, "--skipLibCheck", String(skipLibCheck)]);
  return performance.now() - start;
}

/** What the compiler counted, which is the same on every machine but for the memory. */
export function readDiagnostics(folder: string, version: string, file: string, skipLibCheck: boolean) {
  const output = runCompiler(folder, version, [
    file,
    "--skipLibCheck",
    String(skipLibCheck),
    "--extendedDiagnostics",
  ]);
  const read = (label: string) =>
    Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1] ?? Number.NaN);
  return {
    types: read("Types"),
    instantiations: read("Instantiations"),
    megabytes: read("Memory used") / 1000,
  };
}

function runCompiler(folder: string, version: string, options: readonly string[]): string {
  const compiler = join(dirname(require.resolve(`typescript-${version}/package.json`)), "bin/tsc");
  const fixed = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
  return execFileSync(process.execPath, [compiler, ...fixed, ...options], { cwd: folder, encoding: "utf8" });
}
