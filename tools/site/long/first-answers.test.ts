import { expect, it } from "vitest";
import { MOST_OTHER_ANSWERS } from "../../../packages/registry/test/resolve/first-answers.js";
import { listOtherAnswers, listQueriesOfWords } from "../test/search/find.js";

it("the first answer is the resolver's, to every query of its table that names no port", () => {
  const queries = listQueriesOfWords();
  expect(listOtherAnswers(queries).slice(MOST_OTHER_ANSWERS)).toEqual([]);
  expect(queries.length).toBeGreaterThan(200);
});
