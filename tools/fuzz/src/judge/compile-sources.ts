import ts from "typescript";

/** All that the generated files use of a library: loading the real one would take a hundred times as long. */
const LIBRARY = `interface Array<T> { length: number }
interface ReadonlyArray<T> { readonly length: number }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
type Readonly<T> = { readonly [Key in keyof T]: T[Key] };
type Record<Key extends string, T> = { [Each in Key]: T };`;

const OPTIONS: ts.CompilerOptions = {
  // Of JavaScript the syntax is checked; that it does what it should is checked where it runs.
  ...{ strict: true, noEmit: true, noLib: true, allowJs: true, checkJs: false, types: [] },
  ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, isolatedModules: true },
  ...{
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
  },
};

const library = ts.createSourceFile("library.d.ts", LIBRARY, ts.ScriptTarget.Latest, true);

/** The files that compiled, by their texts: none imports another, and most are the same in the next registry. */
const compiled = new Map<string, ts.SourceFile>();
const MOST_REMEMBERED = 2000;

/** Compiles files: what the compiler says, and the tags of doc comments that no file may hold. */
export function compileSources(files: ReadonlyMap<string, string>): {
  readonly faults: readonly string[];
  readonly sources: ReadonlyMap<string, ts.SourceFile>;
} {
  const known = [...files].filter(([path, text]) => compiled.has(path + text));
  const fresh = new Map(
    [...files]
      .filter(([path, text]) => !compiled.has(path + text))
      .map(([path, text]) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)]),
  );
  const all = new Map([...fresh, [library.fileName, library] as const]);
  const program = ts.createProgram([...all.keys()], OPTIONS, makeHost(all));
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName} does not compile: ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`;
  });
  const tags = [...fresh].flatMap(([path, source]) =>
    listTags(source).map((tag) => `${path} has a tag @${tag}`),
  );
  const sources = new Map([
    ...fresh,
    ...known.map(([path, text]) => [path, compiled.get(path + text) ?? library] as const),
  ]);
  if (compiled.size > MOST_REMEMBERED) compiled.clear();
  if (errors.length + tags.length === 0)
    for (const [path, source] of fresh) compiled.set(path + source.text, source);
  return { faults: [...errors, ...tags], sources };
}

function makeHost(sources: ReadonlyMap<string, ts.SourceFile>): ts.CompilerHost {
  return {
    getSourceFile: (path) => sources.get(path),
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path)?.text,
    getCurrentDirectory: () => "",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getDefaultLibFileName: () => "library.d.ts",
    getNewLine: () => "\n",
    writeFile: () => {},
    directoryExists: () => true,
    getDirectories: () => [],
  };
}

function listTags(source: ts.SourceFile): readonly string[] {
  const tags: string[] = [];
  visit(source);
  return tags;

  function visit(node: ts.Node): void {
    for (const { tagName } of ts.getJSDocTags(node))
      if (tagName.text !== "deprecated") tags.push(tagName.text);
    ts.forEachChild(node, visit);
  }
}
