/** The names that declarations deprecate: what stands after each comment with a `@deprecated` tag. */
export function listDeprecations(declarations: string): readonly string[] {
  const comments = declarations.matchAll(
    /\/\*\*(?:(?!\*\/)[\s\S])*?\s@deprecated\b(?:(?!\*\/)[\s\S])*?\*\/\s*(?:export |declare |const )*([\w$"]+)/g,
  );
  return [...comments].map(([, name]) => name ?? "").sort();
}
