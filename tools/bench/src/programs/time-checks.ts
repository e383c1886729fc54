// Prints what it takes TypeScript to check each of some files: the processor's milliseconds of every round, and counts.
// One process checks all of them in turns; TypeScript's own library is parsed once, what a file imports each time anew.
import { createRequire } from "node:module";
import type ts from "typescript-6";

const [, , specifier = "", isSkipping, rounds, ...files] = process.argv;
const compiler = createRequire(import.meta.url)(specifier) as typeof ts;
const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  target: compiler.ScriptTarget.ES2022,
  module: compiler.ModuleKind.NodeNext,
  resolveJsonModule: true,
  types: [],
  lib: ["lib.es2022.d.ts"],
  skipLibCheck: isSkipping === "true",
};

const libraries = new Map<string, ts.SourceFile | undefined>();

function makeHost(): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  return {
    ...host,
    getSourceFile: (path, ...rest) => {
      if (!/\/lib\.[^/]+\.d\.ts$/.test(path)) return host.getSourceFile(path, ...rest);
      if (!libraries.has(path)) libraries.set(path, host.getSourceFile(path, ...rest));
      return libraries.get(path);
    },
  };
}

function check(file: string) {
  // What earlier checks left behind is not for this one to collect; all of it is young.
  (globalThis.gc as ((how: { type: "minor" }) => void) | undefined)?.({ type: "minor" });
  const memory = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const program = compiler.createProgram([file], options, makeHost());
  const sources = program.getSourceFiles().filter((source) => !program.isSourceFileDefaultLibrary(source));
  const problems = sources.flatMap((source) => program.getSemanticDiagnostics(source));
  const { user, system } = process.cpuUsage(start);
  return {
    milliseconds: (user + system) / 1000,
    megabytes: (process.memoryUsage().heapUsed - memory) / 1e6,
    types: program.getTypeCount(),
    instantiations: program.getInstantiationCount(),
    symbols: program.getSymbolCount(),
    problem: problems[0] && compiler.flattenDiagnosticMessageText(problems[0].messageText, " "),
  };
}

const checks: Record<string, ReturnType<typeof check>[]> = {};
// The first round, in which the engine compiles the compiler, does not count.
for (let round = 0; round <= Number(rounds); round++) {
  for (const file of files) {
    const { [file]: earlier = [] } = checks;
    const result = check(file);
    checks[file] = round === 0 ? [] : [...earlier, result];
  }
}
console.log(JSON.stringify(checks));
