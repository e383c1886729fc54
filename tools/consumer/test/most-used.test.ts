import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { ANSWER } from "../matrix/runs.js";
import { answerFromBundles } from "./answer-from-bundle.js";

const consumer = inject("consumer");
const matrix = fileURLToPath(new URL("../matrix/", import.meta.url));

/** With the compiler of types.test.ts and webpack in shaking.test.ts the six most used; the others are for `npm run test:long`. */
describe("a program of constants, an enum as an object, a look-up and a service type answers the same", () => {
  it.each(["esbuild", "rolldown", "vite"] as const)(
    "imported and required, bundled by %s",
    async (bundler) => {
      expect(await answerFromBundles(bundler, consumer)).toEqual([ANSWER, ANSWER]);
    },
  );

  it("in Jest as it comes", () => {
    const project = join(consumer, "jest-as-it-comes");
    mkdirSync(project, { recursive: true });
    writeFileSync(join(project, "package.json"), "{}");
    for (const file of ["answer.cjs", "jest/default.test.js", "jest/default.config.js"])
      copyFileSync(join(matrix, file), join(project, basename(file)));
    const jest = join(dirname(createRequire(import.meta.url).resolve("jest/package.json")), "bin/jest.js");
    const { status, stderr } = spawnSync(process.execPath, [jest, "--config", "default.config.js"], {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, EXPECTED: ANSWER },
    });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Tests: +1 passed/)]);
  });
});
