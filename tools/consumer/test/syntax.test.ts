import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import { PACKAGES } from "./install-packages.js";

const consumer = inject("consumer");

describe.each(PACKAGES.filter((name) => name !== "cli"))("%s", (name) => {
  const dist = join(consumer, "node_modules/@ianakit", name, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const read = (file: string) => readFileSync(join(dist, file), "utf8");

  it("is read by tools that know no names of exports but identifiers: Closure, esbuild for ES2020", async () => {
    for (const file of files.filter((path) => /\.c?js$/.test(path)))
      await expect(transform(read(file), { target: "es2020" }), file).resolves.toBeDefined();
  });

  it.skipIf(name === "eslint-plugin")(
    "has CommonJS files that need no newer parser than webpack 4's, which knows ES2019",
    async () => {
      const required = files.filter((path) => path.endsWith(".cjs"));
      expect(required).not.toEqual([]);
      for (const file of required) {
        const [older, newest] = await Promise.all(
          (["es2019", "esnext"] as const).map((target) => transform(read(file), { target })),
        );
        expect(older?.code === newest?.code, file).toBe(true);
      }
    },
  );
});
