import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript-5.9";
import { describe, expect, inject, it } from "vitest";

// To import it, Node first searches nine megabytes for the names of exports.
const compiler: typeof ts = createRequire(import.meta.url)("typescript-5.9");
const consumer = inject("consumer");

/** Programs that are being written: the cursor is at the `|`. */
const SCENES = {
  TcpPortOf: 'import type { TcpPortOf } from "@ianakit/tcp/types";\ntype Port = TcpPortOf<"http|">;\n',
  getPort: 'import { getPort } from "@ianakit/registry/typed";\ngetPort("htt|", "tcp");\n',
} as const;

const programs = Object.entries(SCENES).map(([name, text]) => ({
  name,
  text,
  file: join(consumer, `completions-${name}.ts`),
}));

const files = new Map(programs.map(({ file, text }) => [file, text]));

/** What an editor's language service is given: the two programs are one project. */
const host: ts.LanguageServiceHost = {
  // Without the DOM, whose declarations are as large as all others together.
  getCompilationSettings: () => ({
    strict: true,
    target: compiler.ScriptTarget.ES2022,
    module: compiler.ModuleKind.NodeNext,
    lib: ["lib.es2022.d.ts"],
    types: [],
  }),
  getScriptFileNames: () => [...files.keys()],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) =>
    files.has(path) || compiler.sys.fileExists(path)
      ? compiler.ScriptSnapshot.fromString(files.get(path)?.replace("|", "") ?? readFileSync(path, "utf8"))
      : undefined,
  getCurrentDirectory: () => consumer,
  getDefaultLibFileName: (options) => compiler.getDefaultLibFilePath(options),
  fileExists: (path) => files.has(path) || compiler.sys.fileExists(path),
  readFile: compiler.sys.readFile,
};

describe("an editor offers names and nothing else", () => {
  const service = compiler.createLanguageService(host);
  it.each(programs)("within $name", ({ file, text }) => {
    const { entries = [] } = service.getCompletionsAtPosition(file, text.indexOf("|"), {}) ?? {};
    const names = entries.map((entry) => entry.name);
    expect(names).toEqual(expect.arrayContaining(["http", "https", "postgresql"]));
    expect(names.filter((name) => /\s/.test(name))).toEqual([]);
  });
});
