import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const PACKAGES = ["tcp", "udp", "sctp", "dccp", "dns-sd", "registry"];

/** An update of the registry moves a size by less than this part of it; code that grows moves it by more. */
const TOLERANCE = 0.1;

/** The rows of a README's table that name an entry point and kilobytes: all of it, or what it adds to the package's own. */
const SIZE_ROW =
  /^\| `(@ianakit\/[^`]+)` \|.*?\| (?!types alone)[^|]*?(\d+) kB(?: \((\d+) kB[^)]*\))?( more)? \|$/gm;

async function measure(specifiers: readonly string[]) {
  const { outputFiles } = await build({
    stdin: { contents: specifiers.map((each) => `export * from "${each}";`).join("\n"), resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzip: gzipSync(code).length };
}

const rows = PACKAGES.flatMap((name) =>
  [...readFileSync(`${root}packages/${name}/README.md`, "utf8").matchAll(SIZE_ROW)].map(
    ([, specifier = "", minified, gzip, more]) => ({
      specifier,
      base: more === undefined ? [] : [`@ianakit/${name}`],
      minified: Number(minified),
      gzip: gzip === undefined ? undefined : Number(gzip),
    }),
  ),
);

describe("the sizes that the READMEs give", () => {
  it("are found in them", () => {
    expect(rows.map(({ specifier }) => specifier)).toEqual(
      expect.arrayContaining(["@ianakit/tcp/enum", "@ianakit/registry", "@ianakit/registry/details"]),
    );
  });

  it.each(rows)("$specifier: $minified kB", async ({ specifier, base, minified, gzip }) => {
    const [all, without] = [await measure([...base, specifier]), await measure(base)];
    const measured = [all.minified - without.minified, all.gzip - without.gzip];
    for (const [index, said] of [minified, gzip].entries()) {
      if (said === undefined) continue;
      const kilobytes = (measured[index] ?? 0) / 1000;
      expect(Math.abs(said - kilobytes), `${said} kB is ${kilobytes} kB`).toBeLessThanOrEqual(
        Math.max(0.5, said * TOLERANCE),
      );
    }
  });
});
