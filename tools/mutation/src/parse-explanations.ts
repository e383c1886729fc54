import type { Explanation } from "./explanation.js";

const MEMBERS = ["file", "code", "from", "to", "reason"] as const satisfies readonly (keyof Explanation)[];

/**
 * Reads `survivors.json`, a list of explanations.
 *
 * @throws where it is not valid JSON, no list, or an explanation lacks a member
 */
export function parseExplanations(text: string): readonly Explanation[] {
  const list = parseJson(text);
  if (!Array.isArray(list)) throw new Error("survivors.json is not a list");
  for (const [index, item] of list.entries()) {
    const missing = MEMBERS.find((member) => !isText(item?.[member]) && !(member === "to" && item.to === ""));
    if (missing !== undefined) throw new Error(`survivors.json: number ${index + 1} has no ${missing}`);
  }
  return list;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`survivors.json is not valid JSON: ${String(error)}`, { cause: error });
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
