import { copyFile, cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type GeneratedFile, PACKAGE_NAMES, type PackageName } from "@ianakit/generator";
import { build } from "esbuild";
import { runTypescript } from "./run-typescript.js";

/** The generated sources of each package. */
export type RenderedPackages = ReadonlyMap<PackageName, readonly GeneratedFile[]>;

const COMPILER_OPTIONS = {
  target: "es2022",
  lib: ["es2023", "dom"],
  module: "nodenext",
  strict: true,
  types: [],
  skipLibCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: "src",
  outDir: "dist",
};

/**
 * Builds the packages as they would be published, JavaScript and declarations, so that a program in the folder
 * imports them by their names.
 *
 * @param packages - the repository's folder of packages, for what is hand-written
 */
export async function emitPackages(
  rendered: RenderedPackages,
  packages: string,
  folder: string,
): Promise<void> {
  for (const name of PACKAGE_NAMES) await writeSources(name, rendered.get(name) ?? [], packages, folder);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  const project = { compilerOptions: COMPILER_OPTIONS, include: ["src"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(project));
  const [{ errors }] = await Promise.all([runTypescript(folder), emitJavaScript(folder)]);
  if (errors.length > 0)
    throw new Error(`the generated packages do not compile:\n${errors.slice(0, 10).join("\n")}`);
  for (const name of PACKAGE_NAMES) await linkPackage(name, rendered.get(name) ?? [], packages, folder);
}

async function writeSources(
  name: PackageName,
  files: readonly GeneratedFile[],
  packages: string,
  folder: string,
): Promise<void> {
  const generated = join(packages, name, "src/generated");
  await cp(join(packages, name, "src"), join(folder, "src", name), {
    recursive: true,
    filter: (source) => source !== generated,
  });
  for (const { path, text } of files) {
    const target = join(folder, "src", name, "generated", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

async function emitJavaScript(folder: string): Promise<void> {
  const files = await readdir(join(folder, "src"), { recursive: true });
  await build({
    entryPoints: files
      .filter((file) => /(?<!\.d)\.ts$|\.js$/.test(file))
      .map((file) => join(folder, "src", file)),
    outbase: join(folder, "src"),
    outdir: join(folder, "dist"),
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
  });
}

/** Puts a package where an import finds it: the manifest that is published, and what was built. */
async function linkPackage(
  name: PackageName,
  files: readonly GeneratedFile[],
  packages: string,
  folder: string,
): Promise<void> {
  for (const { path } of files.filter((file) => file.path.endsWith(".d.ts"))) {
    await copyFile(
      join(folder, "src", name, "generated", path),
      join(folder, "dist", name, "generated", path),
    );
  }
  const place = join(folder, "node_modules/@ianakit", name);
  await mkdir(place, { recursive: true });
  await copyFile(join(packages, name, "package/package.json"), join(place, "package.json"));
  await symlink(join(folder, "dist", name), join(place, "dist"), "junction");
}
