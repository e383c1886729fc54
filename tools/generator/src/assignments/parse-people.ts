import { spellsAddress } from "./spells-address.js";
import { splitBrackets } from "./split-brackets.js";

/**
 * The Assignee or Contact column: the ids of people and organizations in the registry, `[id]` once or more.
 * An id that spells an address is left out here, so that nothing after this stage can publish it.
 */
export function parsePeople(text: string): readonly string[] {
  return splitBrackets(text)
    .map((item) => item.text)
    .filter((id) => !spellsAddress(id));
}
