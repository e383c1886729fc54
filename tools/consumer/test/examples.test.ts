import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { isHeld, restingOn } from "../../../vitest.resting-on.js";
import { listFacts, readExpectedOutput, readReadmeExamples, readTsdocExamples } from "./read-examples.js";
import { runCompiler } from "./run-compiler.js";

const consumer = inject("consumer");
const folder = join(consumer, "examples");
const requireInConsumer = createRequire(join(consumer, "main.js"));
mkdirSync(folder, { recursive: true });

const documented = await readTsdocExamples(async (entryPoint) => requireInConsumer(entryPoint) as object);
const examples = [...readReadmeExamples(), ...documented].map((example, at) => {
  const file = `example-${at}`;
  writeFileSync(join(folder, `${file}.ts`), `${example.code}export {};\n`);
  return { ...example, file, facts: listFacts(example.code) };
});

/** An update may take from some of them what they rest on. */
const held = examples.filter(({ facts }) => isHeld(...facts));

/** Runs them all in one process, which keeps apart what each prints. */
async function runExamples(): Promise<Readonly<Record<string, string>>> {
  await build({
    entryPoints: held.map(({ file }) => join(folder, `${file}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    target: "es2022",
  });
  writeFileSync(
    join(folder, "run-all.mjs"),
    `import { format } from "node:util";
const printed = {};
const { log } = console;
for (const file of ${JSON.stringify(held.map(({ file }) => file))}) {
  printed[file] = "";
  console.log = (...words) => { printed[file] += format(...words) + "\\n"; };
  await import(\`./\${file}.mjs\`);
}
log(JSON.stringify(printed));
`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "run-all.mjs")], { encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Record<string, string>;
}

describe("the examples of the documentation", () => {
  let printed: Readonly<Record<string, string>>;
  beforeAll(async () => {
    printed = await runExamples();
  });

  it("are many", () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it("compile in a project whose bundler finds the packages", () => {
    const files = held.map(({ file }) => `examples/${file}.ts`);
    const options = [
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--module",
      "esnext",
      "--moduleResolution",
      "bundler",
      "--verbatimModuleSyntax",
      "--erasableSyntaxOnly",
      "--skipLibCheck",
      "--types",
      "",
      "--lib",
      "es2022,dom",
    ];
    const { status, errors } = runCompiler("7", consumer, [...options, ...files]);
    expect([errors, status]).toEqual(["", 0]);
  });

  it.for(examples)("print what they say: $title", ({ file, code, facts }, context) => {
    restingOn(...facts)(context);
    expect(printed[file]?.replace(/\s+/g, " ").trim()).toBe(readExpectedOutput(code));
    expect(printed[file]).not.toBe("");
  });
});
