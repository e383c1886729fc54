import { existsSync } from "node:fs";
import { Application, type DeclarationReflection, type Reflection, ReflectionKind } from "typedoc";
import ts from "typescript";
import type { ApiSymbol, EntryPoint, PackageReference, Reference } from "../../src/api/reference.js";
import { describeSymbol, type SlugOf } from "./describe-symbol.js";
import { printLine, printReadme } from "./print-markdown.js";
import { leaveOutList, readConstantList } from "./registry-lists.js";

/** A published package with its built declarations. */
interface PublishedPackage extends Pick<PackageReference, "name" | "slug" | "description"> {
  /** Markdown. */
  readonly readme: string;
  readonly entryPoints: readonly PublishedEntryPoint[];
}

interface PublishedEntryPoint extends Pick<EntryPoint, "name" | "slug"> {
  /** Its declarations. */
  readonly file: string;
}

/** The language's own errors are documented elsewhere. */
const LANGUAGE = "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/";

/**
 * Reads the API of the published packages from the declarations that a user's compiler reads.
 *
 * @param tsconfig - with the options of a program of all the declarations
 * @throws if a declaration cannot be read, or a link of a comment leads nowhere
 */
export async function readReference(
  packages: readonly PublishedPackage[],
  tsconfig: string,
): Promise<Reference> {
  const files = packages.flatMap(({ entryPoints }) => entryPoints.map(({ file }) => file));
  const modules = await readModules(files, tsconfig);
  const slugs = new Map<Reflection | undefined, string>(
    packages.flatMap(({ entryPoints }) =>
      entryPoints.map(({ slug, file }) => [modules.get(file), slug] as const),
    ),
  );
  const slugOf: SlugOf = (module) => slugs.get(module);
  return {
    packages: packages.map(({ entryPoints, readme, ...own }) => ({
      ...own,
      readme: printReadme(readme),
      entryPoints: entryPoints.map((each) => {
        const summary = printLine(readSummary(readme, each.name));
        return { ...describeEntryPoint(each, modules.get(each.file), slugOf), summary };
      }),
    })),
  };
}

async function readModules(
  files: readonly string[],
  tsconfig: string,
): Promise<ReadonlyMap<string, DeclarationReflection>> {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`not built: ${missing.join(", ")}`);
  const app = await Application.bootstrap({
    entryPoints: [...files],
    tsconfig,
    readme: "none",
    skipErrorChecking: true,
    excludeExternals: true,
    sort: ["source-order"],
    // Source locations are needed here, but no page links to them.
    disableGit: true,
    sourceLinkTemplate: "{path}",
    preservedTypeAnnotationTags: ["@throws"],
    validation: { notExported: false, notDocumented: false, invalidLink: true },
  });
  app.converter.addUnknownSymbolResolver(({ symbolReference }) => {
    const name = symbolReference?.path?.at(-1)?.path;
    return name !== undefined && /^(?:Type|Range)Error$/.test(name) ? LANGUAGE + name : undefined;
  });
  const program = createProgram(files, app.options.getCompilerOptions(app.logger));
  const project = app.converter.convert(
    files.flatMap((file) => {
      const sourceFile = program.getSourceFile(file);
      return sourceFile === undefined ? [] : [{ displayName: file, program, sourceFile }];
    }),
  );
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("the packages' declarations or comments have errors");
  const modules = project.getChildrenByKind(ReflectionKind.Module);
  return new Map(modules.map((module) => [module.sources?.[0]?.fullFileName ?? "", module]));
}

/** A program that finds no list of the registry in the declarations. */
function createProgram(files: readonly string[], options: ts.CompilerOptions): ts.Program {
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (path) => {
    const text = readFile(path);
    return text !== undefined && path.includes("/generated/") ? leaveOutList(text) : text;
  };
  return ts.createProgram(files, options, host);
}

/** What a README's table of entry points says of one. */
function readSummary(readme: string, name: string): string {
  return readme.match(new RegExp(`^\\| \`${name}\` \\| (.*?) \\|`, "m"))?.[1] ?? "";
}

function describeEntryPoint(
  { name, slug, file }: PublishedEntryPoint,
  module: DeclarationReflection | undefined,
  slugOf: SlugOf,
): Omit<EntryPoint, "summary"> {
  // Beside `export =`, a CommonJS module's types are in a namespace.
  const children = (module?.children ?? []).flatMap((child) =>
    child.kindOf(ReflectionKind.Namespace) ? (child.children ?? []) : child,
  );
  const reexports = children.flatMap((child) => {
    const target = child.isReference() ? child.getTargetReflectionDeep() : undefined;
    const from = slugOf(target?.parent);
    // The members of the namespace are described here already.
    return target === undefined || from === undefined || from === slug
      ? []
      : [{ name: child.name, slug: from }];
  });
  const symbols = children.flatMap((child): readonly ApiSymbol[] =>
    child.isReference() ? [] : [describeSymbol(child, slugOf)],
  );
  return { name, slug, symbols, reexports, constants: readConstantList(file) };
}
