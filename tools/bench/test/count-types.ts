import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript-6";
import { nameProject } from "../src/types/consumers.js";

// To import it, Node first searches nine megabytes for the names of exports.
const compiler: typeof ts = createRequire(import.meta.url)("typescript-6");

/** A declaration file is parsed once for all consumers, as nothing changes it. */
const declarations = new Map<string, ts.SourceFile | undefined>();

/**
 * Counts what the compiler makes to check a consumer. In this process and not as `tsc`: the counts are the same, and
 * TypeScript is loaded once for all consumers.
 */
export function countTypes(folder: string, consumer: string) {
  const path = join(folder, nameProject(consumer));
  const { options, fileNames } = compiler.parseJsonConfigFileContent(
    compiler.readConfigFile(path, compiler.sys.readFile).config,
    compiler.sys,
    folder,
    { skipLibCheck: true },
    path,
  );
  const host = compiler.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (!/\.d\.[cm]?ts$/.test(file)) return getSourceFile.call(host, file, ...rest);
    if (!declarations.has(file)) declarations.set(file, getSourceFile.call(host, file, ...rest));
    return declarations.get(file);
  };
  const program = compiler.createProgram(fileNames, options, host);
  const [problem] = compiler.getPreEmitDiagnostics(program);
  if (problem !== undefined)
    throw new Error(compiler.flattenDiagnosticMessageText(problem.messageText, "\n"));
  return { types: program.getTypeCount(), instantiations: program.getInstantiationCount() };
}
