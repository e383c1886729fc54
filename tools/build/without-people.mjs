// Takes the people out of the registry that the command line bundles: it shows none of them, so it carries none.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

/**
 * An esbuild plugin: the registry's package is bundled from its sources, whose generated text it reads.
 *
 * @param {string} repository
 */
export function withoutPeople(repository) {
  const sources = join(repository, "packages/registry/src");
  return {
    name: "without people",
    setup({ onResolve, onLoad }) {
      // Every entry point, or one would bring the built ones of the others along; the model is none that is published.
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
