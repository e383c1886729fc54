// Builds the package of the current folder: declarations with their comments by TypeScript, JavaScript without
// any by esbuild, and the folder that is published.
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { build } from "esbuild";
import { replaceFolder } from "./replace-folder.mjs";
import { writePackage } from "./write-package.mjs";

const compiler = join(import.meta.dirname, "compile.mjs");
const manifest = JSON.parse(await readFile("package.json", "utf8"));
const sources = await listFiles("src");

await replaceFolder("dist", async (staging) => {
  emitDeclarations(staging);
  await emitJavaScript(staging);
  await copyDeclarations(staging);
  await keepListsAsGenerated(staging);
  await writePackage(staging);
});

/** @returns {Promise<string[]>} the files of a folder and its folders, relative to the package, with `/` on Windows too */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name).replaceAll(sep, "/"));
}

function emitDeclarations(outdir) {
  const options = ["-p", "tsconfig.build.json", "--outDir", outdir];
  execFileSync(process.execPath, [compiler, ...options], { stdio: "inherit" });
}

/**
 * Entry points written by hand are bundled, each with the code and the data that it imports, for a module costs
 * time to load. What must exist once is a module of its own: another entry point, and what is in `src/shared/`.
 * Generated files that nothing bundles are entry points, or half of one: they stay files of their own, so that
 * bundlers can shake them.
 */
async function emitJavaScript(outdir) {
  const options = {
    outbase: "src",
    outdir,
    format: "esm",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    // Bundles name each module in a comment unless white space goes.
    minifyWhitespace: true,
  };
  const entryPoints = [...listWrittenEntryPoints(), ...listShared()];
  const { metafile } = await build({
    ...options,
    entryPoints,
    bundle: true,
    metafile: true,
    plugins: [{ name: "modules apart", setup: (build) => keepApart(build, entryPoints) }],
  });
  const generated = sources.filter(
    (path) => path.startsWith("src/generated/") && /(?<!\.d)\.ts$|\.js$/.test(path),
  );
  await build({ ...options, entryPoints: generated.filter((path) => !(path in metafile.inputs)) });
}

/** The entry points of the package's `exports` that have a source of their own. */
function listWrittenEntryPoints() {
  const targets = Object.values(manifest.exports).map((target) => target.default ?? target);
  return targets.flatMap((target) => {
    const name = /^\.\/dist\/([^/]+)\.js$/.exec(target)?.[1];
    return name === undefined ? [] : [`src/${name}.ts`];
  });
}

function listShared() {
  return sources.filter((path) => path.startsWith("src/shared/"));
}

function keepApart({ onResolve }, modules) {
  onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) => {
    const module = relative("src", join(resolveDir, path)).replaceAll(sep, "/");
    return modules.includes(`src/${module.replace(/\.js$/, ".ts")}`)
      ? { path: `./${module}`, external: true }
      : undefined;
  });
}

/** An enum is generated as JavaScript and declarations: no TypeScript source compiles to the pair. */
async function copyDeclarations(outdir) {
  for (const path of sources.filter((source) => source.endsWith(".d.ts"))) {
    const target = join(outdir, path.slice("src/".length));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(path, target);
  }
}

/**
 * Generated lists of constants and types are their own declarations, as people read them who ask for a definition:
 * TypeScript prints them without their head and their indentation, and with a space at the end of every line.
 */
async function keepListsAsGenerated(outdir) {
  const generated = sources.filter((path) => /^src\/generated\/.*(?<!\.d)\.ts$/.test(path));
  for (const path of generated) {
    const text = await readFile(path, "utf8");
    // A constant with a value that is no literal has a declaration of its own.
    if (/^export const \w/m.test(text)) continue;
    const target = join(outdir, path.slice("src/".length).replace(/\.ts$/, ".d.ts"));
    const emitted = await readFile(target, "utf8");
    const isClosed = emitted.endsWith("export {};\n") && !text.endsWith("export {};\n");
    const declarations = text.replace(/^export const$/m, "export declare const");
    await writeFile(target, isClosed ? `${declarations}export {};\n` : declarations);
  }
}
