import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { PACKAGES } from "./install-packages.js";
import { PROBES } from "./probes.js";

const consumer = inject("consumer");

function runNode(code: string, ...flags: readonly string[]): unknown {
  const output = execFileSync(process.execPath, [...flags, "-e", code], { cwd: consumer, encoding: "utf8" });
  return JSON.parse(output);
}

describe("every entry point, installed from its tarball", () => {
  it.each(PROBES)("%s is imported", (specifier, expression, expected) => {
    const code = `const m = await import("${specifier}"); console.log(JSON.stringify(${expression}))`;
    expect(runNode(code, "--input-type=module")).toEqual(expected);
  });

  it.each(PROBES)("%s is required", (specifier, expression, expected) => {
    const code = `const m = require("${specifier}"); console.log(JSON.stringify(${expression}))`;
    expect(runNode(code, "--input-type=commonjs")).toEqual(expected);
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
      for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
        if (!file.endsWith(".js")) continue;
        expect(readFileSync(join(dist, file), "utf8"), file).not.toMatch(/\/\*\*|^\s*\/\/(?! )/m);
      }
      const main = name === "registry" || name === "dns-sd" ? "index.d.ts" : "generated/constants.d.ts";
      expect(
        readFileSync(
          join(
            dist,
            name === "registry"
              ? "get-port.d.ts"
              : main === "index.d.ts"
                ? "names/parse-service-type.d.ts"
                : main,
          ),
          "utf8",
        ),
      ).toContain("/**");
    },
  );

  it("the command line runs from its tarball", () => {
    const bin = join(consumer, "node_modules/.bin/ianakit");
    expect(execFileSync(bin, ["443/tcp"], { encoding: "utf8" })).toContain("https");
  });
});
