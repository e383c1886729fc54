import names from "virtual:api-names";
import { isAsking, type SearchQuery } from "../search-query.js";
import type { ApiResult } from "./search-result.js";

interface FoundNames {
  /** Names that equal what was typed, in any case. */
  readonly exact: readonly ApiResult[];
  /** Names that begin with it. */
  readonly beginning: readonly ApiResult[];
}

/** With fewer letters, too many names begin with them. */
const FEWEST_LETTERS = 4;

/** Exports of the packages whose name matches; none if a filter is set, which asks for ports or services. */
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
