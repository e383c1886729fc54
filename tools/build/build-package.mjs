// Builds the package of the current folder for both kinds of modules, and the folder that is published:
//   1. declarations with their comments by TypeScript, once, as CommonJS; the ESM ones re-export them
//   2. JavaScript without comments by esbuild, every entry point as ESM and as CommonJS
//   3. `package/`, what is published of it
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { listEntryPoints } from "./published-manifest.mjs";
import { replaceFolder } from "./replace-folder.mjs";
import { writePackage } from "./write-package.mjs";

const compiler = join(import.meta.dirname, "compile.mjs");
const entryPoints = listEntryPoints(JSON.parse(await readFile("package.json", "utf8")));
const sources = await listFiles("src");

const OPTIONS = {
  outbase: "src",
  charset: "ascii",
  legalComments: "none",
  // Without this, bundles name each module in a comment.
  minifyWhitespace: true,
};

/** Bundlers and test runners without `exports` support, such as webpack 4, often lack newer syntax too. */
const COMMONJS = { format: "cjs", target: "es2019" };

await replaceFolder("dist", async (staging) => {
  await emitDeclarations(staging);
  await emitJavaScript(staging);
  await writePackage(staging);
});

/** @returns {Promise<string[]>} the files of a folder and its folders, with `/` on Windows too */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name).replaceAll(sep, "/"));
}

/**
 * Declarations are most of a package, so they stand once, where CommonJS finds them: an ESM declaration may re-export
 * a CommonJS one, while the other way needs TypeScript 5.8.
 */
async function emitDeclarations(outdir) {
  const options = ["-p", "tsconfig.build.json", "--outDir", outdir];
  execFileSync(process.execPath, [compiler, ...options], { stdio: "inherit" });
  await copyDeclarations(outdir);
  await keepListsAsGenerated(outdir);
  for (const path of (await listFiles(outdir)).filter((file) => file.endsWith(".d.ts"))) {
    const text = await readFile(path, "utf8");
    const target = path.replace(/\.d\.ts$/, ".d.cts");
    await rename(path, target);
    await writeFile(target, text.replace(/\b(from |import\()"(\.[^"]+)\.js"/g, '$1"$2.cjs"'));
  }
  for (const { path } of entryPoints) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    await writeFile(join(outdir, `${inDist(path)}.d.ts`), `export * from "./${name}.cjs";\n`);
  }
}

/** An enum is generated as JavaScript and declarations, because no TypeScript source compiles to that pair. */
async function copyDeclarations(outdir) {
  for (const path of sources.filter((source) => source.endsWith(".d.ts"))) {
    const target = join(outdir, path.slice("src/".length));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(path, target);
  }
}

/**
 * Generated lists of constants and types are published as they are, because "Go to definition" shows them: TypeScript
 * would print them without their head and indentation, and with a space at the end of every line.
 */
async function keepListsAsGenerated(outdir) {
  const generated = sources.filter((path) => /^src\/generated\/.*(?<!\.d)\.ts$/.test(path));
  for (const path of generated) {
    const text = await readFile(path, "utf8");
    // TypeScript has to write the declaration of a constant whose value is not a literal.
    if (/^export const \w/m.test(text)) continue;
    const target = join(outdir, path.slice("src/".length).replace(/\.ts$/, ".d.ts"));
    const emitted = await readFile(target, "utf8");
    const isClosed = emitted.endsWith("export {};\n") && !text.endsWith("export {};\n");
    const declarations = text.replace(/^export const$/m, "export declare const");
    await writeFile(target, isClosed ? `${declarations}export {};\n` : declarations);
  }
}

function inDist(path) {
  return path.slice("./dist/".length);
}

/**
 * Entry points written by hand are bundled, each with the code and the data that it imports, because every module takes
 * time to load. What must exist only once stays a module of its own: other entry points, and what is in `src/shared/`.
 * Generated entry points stay as they are, so that bundlers can drop what is not used.
 */
async function emitJavaScript(outdir) {
  const paths = entryPoints.map(({ path }) => findSource(inDist(path)));
  const generated = paths.filter((path) => path.startsWith("src/generated/"));
  const written = paths.filter((path) => !generated.includes(path));
  const bundled = [...written, ...sources.filter((path) => path.startsWith("src/shared/"))];
  await bundle(bundled, outdir, { format: "esm", target: "es2022", ending: ".js" });
  await bundle(bundled, outdir, { ...COMMONJS, ending: ".cjs" });
  await build({ ...OPTIONS, outdir, entryPoints: generated, target: "es2022", tsconfigRaw: "{}" });
  for (const source of generated) await emitGeneratedCommonJs(source, outdir);
}

function findSource(name) {
  const found = [`src/${name}.ts`, `src/${name}.js`].find((path) => sources.includes(path));
  if (found === undefined) throw new Error(`no source for the entry point ${name}`);
  return found;
}

async function bundle(modules, outdir, { ending, ...options }) {
  await build({
    ...OPTIONS,
    ...options,
    outdir,
    entryPoints: modules,
    bundle: true,
    outExtension: { ".js": ending },
    plugins: [{ name: "modules apart", setup: (build) => keepApart(build, modules, ending) }],
  });
}

function keepApart({ onResolve }, modules, ending) {
  onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) => {
    const module = relative("src", join(resolveDir, path)).replaceAll(sep, "/").replace(/\.js$/, "");
    return modules.includes(`src/${module}.ts`)
      ? { path: `./${module}${ending}`, external: true }
      : undefined;
  });
}

/** Thousands of constants become one object literal: Node loads it three times as fast as one assignment each. */
async function emitGeneratedCommonJs(source, outdir) {
  const name = source.slice("src/".length).replace(/\.[jt]s$/, "");
  const exports = await import(pathToFileURL(join(outdir, `${name}.js`)).href);
  const values = Object.values(exports);
  if (values.every((value) => typeof value !== "object")) {
    const literal = JSON.stringify(exports).replace(/"(\w+)":/g, "$1:");
    const text = `"use strict";module.exports=${literal};Object.defineProperty(module.exports,"__esModule",{value:true});\n`;
    return writeFile(join(outdir, `${name}.cjs`), text);
  }
  await build({
    ...OPTIONS,
    ...COMMONJS,
    outdir,
    entryPoints: [source],
    outExtension: { ".js": ".cjs" },
  });
}
