// Removes the people from the registry that the command line bundles: it shows none of them, so it ships none.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

/**
 * An esbuild plugin that bundles the registry's package from its sources and rewrites their generated text.
 *
 * @param {string} repository
 */
export function withoutPeople(repository) {
  const sources = join(repository, "packages/registry/src");
  return {
    name: "without people",
    setup({ onResolve, onLoad }) {
      // All entry points, or one of them would import the built files of the others. `model` is not published.
      onResolve({ filter: /^@ianakit\/registry(?:\/[a-z-]+)?$/ }, ({ path }) => {
        const name = path.split("/")[2] ?? "index";
        return name === "model" ? undefined : { path: join(sources, `${name}.ts`) };
      });
      onLoad({ filter: /[\\/]generated[\\/]details\.ts$/ }, async ({ path }) => ({
        contents: await printWithoutPeople(path),
      }));
    },
  };
}

async function printWithoutPeople(path) {
  const { removePeople } = await import("@ianakit/registry/model");
  const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", format: "esm" });
  const texts = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  const lines = Object.entries(texts).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(removePeople(text))};\n`,
  );
  return lines.join("");
}
