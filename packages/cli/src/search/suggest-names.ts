import { buildIndex } from "./build-index.js";

/** Registered names that are close to one that is not, best first. */
export function suggestNames(serviceName: string): readonly string[] {
  const found = buildIndex().search(serviceName, {
    fields: ["serviceName", "nicknames", "aliases"],
    fuzzy: 0.34,
    combineWith: "OR",
  });
  return found.slice(0, 3).map((result) => String(result["serviceName"]));
}
