import { join } from "node:path";
import ts from "typescript-6";
import { nameProject } from "../src/types/consumers.js";

/** A declaration file is parsed once for all consumers, as nothing changes it. */
const declarations = new Map<string, ts.SourceFile | undefined>();

/**
 * Counts what the compiler makes to check a consumer. In this process and not as `tsc`: the counts are the same, and
 * TypeScript is loaded once for all consumers.
 */
export function countTypes(folder: string, consumer: string) {
  const path = join(folder, nameProject(consumer));
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, ts.sys.readFile).config,
    ts.sys,
    folder,
    { skipLibCheck: true },
    path,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (!/\.d\.[cm]?ts$/.test(file)) return getSourceFile.call(host, file, ...rest);
    if (!declarations.has(file)) declarations.set(file, getSourceFile.call(host, file, ...rest));
    return declarations.get(file);
  };
  const program = ts.createProgram(fileNames, options, host);
  const [problem] = ts.getPreEmitDiagnostics(program);
  if (problem !== undefined) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  return { types: program.getTypeCount(), instantiations: program.getInstantiationCount() };
}
