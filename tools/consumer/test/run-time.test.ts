import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { PACKAGES } from "./install-packages.js";
import { PROBES } from "./probes.js";
import { runProbes } from "./run-probes.js";

const consumer = inject("consumer");

describe("every entry point, installed from its tarball", () => {
  const imported = runProbes(consumer, "import");
  const required = runProbes(consumer, "require");

  it.for(PROBES)("%s is imported, as an ES module", ([specifier, _, expected, ...facts], context) => {
    restingOn(...facts)(context);
    const { file, value } = imported.get(specifier) ?? {};
    expect([value, file]).toEqual([expected, expect.stringMatching(/\.js$/)]);
  });

  it.for(PROBES)("%s is required, as CommonJS", ([specifier, _, expected, ...facts], context) => {
    restingOn(...facts)(context);
    const { file, value } = required.get(specifier) ?? {};
    expect([value, file]).toEqual([expected, expect.stringMatching(/\.cjs$/)]);
  });

  it("is probed, and no other is there", () => {
    const entryPoints = PACKAGES.filter((name) => name !== "cli").flatMap((name) => {
      const manifest = JSON.parse(
        readFileSync(join(consumer, "node_modules/@ianakit", name, "package.json"), "utf8"),
      );
      return Object.keys(manifest.exports).map((path) => `@ianakit/${name}${path.slice(1)}`);
    });
    const known = new Set(PROBES.map(([specifier]) => specifier));
    const untried = entryPoints.filter((entry) => !known.has(entry) && !entry.endsWith("/package.json"));
    expect(untried.filter((entry) => !/\/(system|types|enum|assignment)$/.test(entry))).toEqual([]);
  });
});

describe("a package", () => {
  it.each(PACKAGES.filter((name) => name !== "cli"))(
    "%s has comments in its declarations, and none in its JavaScript",
    (name) => {
      const dist = join(consumer, "node_modules/@ianakit", name, "dist");
      const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
      const read = (file: string) => readFileSync(join(dist, file), "utf8");
      for (const file of files.filter((path) => /\.c?js$/.test(path)))
        expect(read(file), file).not.toMatch(/\/\*\*|^\s*\/\/(?! )/m);
      const declarations = files.filter((path) => path.endsWith(".d.cts")).map(read);
      expect(declarations.filter((text) => text.includes("/**")).length).toBeGreaterThan(1);
    },
  );

  it("the command line runs from its tarball", () => {
    const bin = join(consumer, "node_modules/.bin/ianakit");
    expect(execFileSync(bin, ["443/tcp"], { encoding: "utf8" })).toContain("https");
  });
});
