import { resolveQuery } from "@ianakit/registry/resolve";

/** What a name that is not known probably stands for: names that begin so or are nearly so, the likeliest first. */
export function suggestNames(words: string): readonly string[] {
  return resolveQuery({ kind: "words", words, transport: undefined }, { limit: 3 })
    .filter(({ matchedBy }) => matchedBy !== "words")
    .map((answer) => (answer.kind === "service" ? answer.serviceName : answer.use.product));
}
