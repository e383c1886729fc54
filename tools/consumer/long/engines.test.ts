import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Engine,
  findEngine,
  isForPlatform,
  PINNED_ENGINES,
  type PinnedEngine,
} from "@ianakit/bench/engines";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { PROBES } from "../test/probes.js";

const consumer = inject("consumer");
const engines = (Object.keys(PINNED_ENGINES) as readonly PinnedEngine[]).map((name) => {
  const isThere = isForPlatform(name);
  return { name, isThere, title: isThere ? name : `${name} (skipped: npm has none for this platform)` };
});
const WHICH = `globalThis.Bun ? "Bun" : globalThis.Deno ? "Deno" : "Node " + process.versions.node.split(".")[0]`;

function runProgram({ command, options }: Engine, program: string, code: string): unknown {
  writeFileSync(join(consumer, program), code);
  const output = execFileSync(command, [...options, program], { cwd: consumer, encoding: "utf8" });
  return JSON.parse(output);
}

describe.each(engines)("every entry point, installed from its tarball, under $title", ({ name, isThere }) => {
  let engine: Engine;
  beforeAll(() => {
    const found = findEngine(name);
    if (found === undefined)
      throw new Error(`${name}, pinned in tools/bench/pinned-engines, could not be installed`);
    engine = found;
  });

  it.runIf(isThere)("is asked under no other engine", () => {
    expect(runProgram(engine, "which.mjs", `console.log(JSON.stringify(${WHICH}));\n`)).toBe(name);
  });

  it.runIf(isThere).each(PROBES)("%s is imported", (specifier, expression, expected) => {
    const code = `import * as m from "${specifier}";\nconsole.log(JSON.stringify(${expression}));\n`;
    expect(runProgram(engine, "probe.mjs", code)).toEqual(expected);
  });

  it.runIf(isThere).each(PROBES)("%s is required", (specifier, expression, expected) => {
    const code = `const m = require("${specifier}");\nconsole.log(JSON.stringify(${expression}));\n`;
    expect(runProgram(engine, "probe.cjs", code)).toEqual(expected);
  });
});
