// Builds the package of the current folder: declarations with their comments by TypeScript, JavaScript without
// any by esbuild, file by file, and what every package carries besides.
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const repository = join(import.meta.dirname, "../..");
const typescript = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
const sources = await listFiles("src");

await rm("dist", { recursive: true, force: true });
emitDeclarations();
await emitJavaScript();
await copyDeclarations();
await copyNotices();

/** @returns {Promise<string[]>} the files of a folder and its folders, relative to the package */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function emitDeclarations() {
  execFileSync(process.execPath, [typescript, "-p", "tsconfig.build.json"], { stdio: "inherit" });
}

async function emitJavaScript() {
  const entryPoints = sources.filter((path) => /(?<!\.d)\.ts$|\.js$/.test(path));
  await build({
    entryPoints,
    outbase: "src",
    outdir: "dist",
    format: "esm",
    target: "es2022",
    legalComments: "none",
  });
}

/** An enum is generated as JavaScript and declarations: no TypeScript source compiles to the pair. */
async function copyDeclarations() {
  for (const path of sources.filter((source) => source.endsWith(".d.ts"))) {
    const target = join("dist", path.slice("src/".length));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(path, target);
  }
}

async function copyNotices() {
  for (const name of ["LICENSE", "NOTICE"]) await copyFile(join(repository, name), name);
}
