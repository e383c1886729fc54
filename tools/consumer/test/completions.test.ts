import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5.9";
import { expect, inject, it } from "vitest";

const consumer = inject("consumer");

/** The strings that an editor offers at the first `|` of a text. */
function complete(text: string): readonly string[] {
  const file = join(consumer, "completions.ts");
  const content = text.replace("|", "");
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ strict: true, module: ts.ModuleKind.NodeNext, types: [] }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) =>
      path === file || ts.sys.fileExists(path)
        ? ts.ScriptSnapshot.fromString(path === file ? content : readFileSync(path, "utf8"))
        : undefined,
    getCurrentDirectory: () => consumer,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
  };
  const service = ts.createLanguageService(host);
  const { entries = [] } = service.getCompletionsAtPosition(file, text.indexOf("|"), {}) ?? {};
  return entries.map(({ name }) => name);
}

it.each([
  ["TcpPortOf", 'import type { TcpPortOf } from "@ianakit/tcp/types";\ntype Port = TcpPortOf<"http|">;\n'],
  ["getPort", 'import { getPort } from "@ianakit/registry/typed";\ngetPort("htt|", "tcp");\n'],
])("an editor offers names within %s, and nothing that is none", (_, text) => {
  const names = complete(text);
  expect(names).toEqual(expect.arrayContaining(["http", "https", "postgresql"]));
  expect(names.filter((name) => /\s/.test(name))).toEqual([]);
});
