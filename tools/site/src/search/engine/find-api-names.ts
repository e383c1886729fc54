import names from "virtual:api-names";
import { isAsking, type SearchQuery } from "../search-query.js";
import type { ApiResult } from "./search-result.js";

interface FoundNames {
  /** Those that are spelt so, in any case. */
  readonly exact: readonly ApiResult[];
  /** Those that only begin so. */
  readonly beginning: readonly ApiResult[];
}

/** Fewer letters begin too many names. */
const FEWEST_LETTERS = 4;

/** What the packages export by a name; nothing where a filter asks for ports or services alone. */
export function findApiNames(query: SearchQuery): FoundNames {
  const typed = query.text
    .trim()
    .toLowerCase()
    .replace(/\(\)?$/, "");
  if (isAsking({ ...query, text: "" }) || typed === "") return { exact: [], beginning: [] };
  const found = names
    .filter(({ name }) => name.toLowerCase().startsWith(typed))
    .map((each): ApiResult => ({ ...each, kind: "api", what: each.kind }));
  const isExact = ({ name }: ApiResult) => name.length === typed.length;
  const isLong = typed.length >= FEWEST_LETTERS;
  return {
    exact: found.filter(isExact),
    beginning: isLong ? found.filter((each) => !isExact(each)) : [],
  };
}
