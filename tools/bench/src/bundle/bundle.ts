import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import json from "@rollup/plugin-json";
import nodeResolve from "@rollup/plugin-node-resolve";
import { build as buildWithEsbuild } from "esbuild";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import { minify } from "terser";
import { build as buildWithVite } from "vite";
import webpack from "webpack";

export const BUNDLERS = ["esbuild", "rollup", "rolldown", "vite", "webpack"] as const;
export type Bundler = (typeof BUNDLERS)[number];

/** Bundles and minifies a consumer's program, and returns the bundle's text. */
export async function bundle(bundler: Bundler, folder: string, name: string, code: string): Promise<string> {
  const entry = join(folder, `${name}.mts`);
  writeFileSync(entry, code);
  return (await BUILDS[bundler](entry, folder)).trim();
}

/** webpack's own, in this thread: a worker for each build would load and warm terser anew. */
const MINIMIZER = new MinimizerPlugin({ parallel: false, terserOptions: { compress: { passes: 2 } } });

const BUILDS: Readonly<Record<Bundler, (entry: string, folder: string) => Promise<string>>> = {
  async esbuild(entry) {
    const { outputFiles } = await buildWithEsbuild({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    return outputFiles[0]?.text ?? "";
  },
  async rollup(entry) {
    // On its own, Rollup only reads ES modules by path: for packages it needs these plugins.
    const plugins = [nodeResolve(), commonjs(), json()];
    const bundled = await rollup({ input: entry, plugins, logLevel: "silent" });
    const { output } = await bundled.generate({ format: "es" });
    return (await minify(output[0].code, { module: true, toplevel: true })).code ?? "";
  },
  async rolldown(entry) {
    const bundled = await rolldown({ input: entry });
    const { output } = await bundled.generate({ format: "es", minify: true });
    return output[0].code;
  },
  async vite(entry, folder) {
    const result = await buildWithVite({
      root: folder,
      logLevel: "silent",
      configFile: false,
      build: { write: false, minify: true, modulePreload: false, rollupOptions: { input: entry } },
    });
    const [first] = [result].flat();
    return first !== undefined && "output" in first ? first.output[0].code : "";
  },
  webpack(entry, folder) {
    return new Promise((resolve, reject) => {
      const output = { path: join(folder, "webpack", basename(entry)), filename: "main.js" };
      const optimization = { minimizer: [MINIMIZER] };
      const compiler = webpack({
        mode: "production",
        entry,
        output,
        optimization,
        performance: false,
        context: folder,
      });
      compiler.run((error, stats) => {
        compiler.close(() => {
          if (error !== null || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString()));
          else resolve(readFileSync(join(output.path, output.filename), "utf8"));
        });
      });
    });
  },
};
