/** The API of every published package, as `build/api` reads it from the declarations that are published. */
export interface Reference {
  readonly packages: readonly PackageReference[];
}

/** A package: what its README says, and its entry points. */
export interface PackageReference {
  /** `@ianakit/registry`. */
  readonly name: string;
  /** Of its page: `registry`. */
  readonly slug: string;
  readonly description: string;
  /** HTML. */
  readonly readme: string;
  readonly entryPoints: readonly EntryPoint[];
}

export interface EntryPoint {
  /** As it is imported: `@ianakit/registry/details`. */
  readonly name: string;
  /** Of its page: `registry/details`. */
  readonly slug: string;
  /** What the README's table says of it, HTML. */
  readonly summary: string;
  readonly symbols: readonly ApiSymbol[];
  /** What it re-exports from other entry points. */
  readonly reexports: readonly SymbolPlace[];
  /** Generated constants or enum members, which are too many to list. */
  readonly constants: ConstantList | undefined;
}

/** Where a symbol is described. */
export interface SymbolPlace {
  readonly name: string;
  /** Of the entry point's page. */
  readonly slug: string;
}

export interface ConstantList {
  readonly count: number;
  /** The enum that they are members of; `undefined` for plain constants. */
  readonly enumName: string | undefined;
  /** Well-known ones, with their values as TypeScript. */
  readonly examples: readonly { readonly name: string; readonly value: string }[];
}

export interface ApiSymbol {
  readonly name: string;
  readonly kind: "function" | "class" | "interface" | "type" | "constant";
  /** As TypeScript declares it, with the comments of its members. */
  readonly declaration: string;
  /** HTML, as are all texts below. */
  readonly text: string;
  /** The first sentence, without markup. */
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: readonly string[];
  /** TypeScript. */
  readonly examples: readonly string[];
  readonly see: readonly string[];
}

/** A name that the search finds. */
export interface ApiName extends SymbolPlace, Pick<ApiSymbol, "kind" | "summary"> {
  /** As it is imported from. */
  readonly entryPoint: string;
}
