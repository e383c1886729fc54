/** A package as it would be published. */
export interface EmittedPackage {
  /** `@ianakit/tcp`. */
  readonly name: string;
  /** What a program can import of it. */
  readonly modules: readonly EmittedModule[];
  /** The text of every `.js`, `.d.ts` and `.d.cts` file, by its path; declarations stand in `.d.cts`. */
  readonly files: ReadonlyMap<string, string>;
}

/** A subpath of a package. */
export interface EmittedModule {
  /** `@ianakit/tcp/enum`. */
  readonly specifier: string;
  /** What it exports at run time. */
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Whether a subpath exports an enum, whose members and reverse answers are what a program uses. */
export function isEnumModule(specifier: string): boolean {
  return specifier.endsWith("/enum");
}
