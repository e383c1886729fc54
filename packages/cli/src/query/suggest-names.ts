import { resolveQuery } from "@ianakit/registry/resolve";

/** What an unknown name probably means: names that begin with it or nearly match it, the likeliest first. */
export function suggestNames(words: string): readonly string[] {
  const names = resolveQuery({ kind: "words", words, transport: undefined }, { limit: 9 })
    .filter(({ matchedBy }) => matchedBy !== "words")
    .map((answer) => (answer.kind === "service" ? answer.serviceName : answer.use.product));
  // A product may have several ports.
  return [...new Set(names)].slice(0, 3);
}
