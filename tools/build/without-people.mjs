// Takes the people out of the registry that the command line bundles: it shows none of them, so it carries none.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The fields of a line of the details that name people; `encodeDetails` writes them: assignees, contacts. */
const PEOPLE = [4, 5];

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
      onResolve({ filter: /^@ianakit\/registry(?:\/details)?$/ }, ({ path }) => ({
        path: join(sources, path.endsWith("/details") ? "details.ts" : "index.ts"),
      }));
      onLoad({ filter: /[\\/]generated[\\/]details\.ts$/ }, async ({ path }) => ({
        contents: removePeople(await readFile(path, "utf8")),
        loader: "ts",
      }));
    },
  };
}

/** The generated file, each of its texts a JSON string on a line of its own. */
function removePeople(source) {
  return source.replace(/(?<= = )".*"(?=;$)/gm, (literal) => {
    const lines = JSON.parse(literal).split("\n").map(removeFromLine);
    return JSON.stringify(lines.join("\n"));
  });
}

function removeFromLine(line) {
  const fields = line.split("\t").map((field, index) => (PEOPLE.includes(index) ? "" : field));
  while (fields.at(-1) === "") fields.pop();
  return fields.join("\t");
}
