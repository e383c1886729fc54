import { splitBrackets } from "./split-brackets.js";

/** The Assignee or Contact column: the ids of people and organizations in the registry, `[id]` once or more. */
export function parsePeople(text: string): readonly string[] {
  return splitBrackets(text).map((item) => item.text);
}
