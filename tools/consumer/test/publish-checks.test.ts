import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { describe, expect, inject, it } from "vitest";
import { PACKAGES } from "./install-packages.js";

const require = createRequire(import.meta.url);
const tarballs = inject("tarballs");

function runTool(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return { status, output: stdout + stderr };
}

describe.each(PACKAGES)("%s", (name) => {
  it("is clean to publint", async () => {
    const { buffer } = new Uint8Array(readFileSync(tarballs[name] ?? ""));
    const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it.skipIf(name === "cli")("is clean to arethetypeswrong (the command line has no types)", () => {
    const attw = join(dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
    const { status, output } = runTool(attw, tarballs[name] ?? "", "--profile", "esm-only");
    expect([status, output]).toEqual([0, expect.any(String)]);
  });
});
