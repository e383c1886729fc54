import { fileURLToPath } from "node:url";
import type { Script } from "node:vm";
import { build } from "esbuild";
import { wrapCode } from "./sandbox.js";

/** The functions written by hand that read what is generated. */
const ENTRY = `export * as registry from "./packages/registry/src/index.ts";
export * as details from "./packages/registry/src/details.ts";
export { txtKeys } from "./packages/dns-sd/src/txt.ts";
export { isValidServiceName } from "./packages/dns-sd/src/names/service-name.ts";`;

/** One script of the packages' code by hand; it loads the generated files by their names, `registry/core.ts`. */
export async function loadPackageCode(repository: string): Promise<Script> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: fileURLToPath(repository), loader: "ts" },
    ...{ bundle: true, write: false, format: "cjs", target: "es2022", logLevel: "silent" },
    plugins: [
      {
        name: "generated files apart",
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/generated\// }, ({ path, importer }) => {
            const [, name = ""] = /packages\/([^/]+)\//.exec(importer.replaceAll("\\\\", "/")) ?? [];
            const file = path.replace(/^.*\/generated\//, "").replace(/\.js$/, ".ts");
            return { path: `${name}/${file}`, external: true };
          }),
      },
    ],
  });
  return wrapCode("packages", outputFiles[0]?.text ?? "");
}
