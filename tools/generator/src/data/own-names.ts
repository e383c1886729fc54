import type { Assignment } from "@ianakit/registry/assignment";
import * as v from "valibot";
import { foldCase } from "../compare-names.js";

/** A text that says something. */
export const words = v.pipe(v.string(), v.regex(/^\S(?:.*\S)?$/, "a few words"));

/** What people type, as the project's own lists write it. */
export const name = v.pipe(v.string(), v.regex(/^[^\sA-Z]+(?: [^\sA-Z]+)*$/, "a name in lower case"));

const serviceName = v.pipe(v.string(), v.regex(/^\S+$/, "a service name"));

export const names = listOf(name);
export const serviceNames = listOf(serviceName);

function listOf(each: v.GenericSchema<string, string>) {
  return v.pipe(
    v.array(each),
    v.minLength(1, "at least one name"),
    v.check((list) => new Set(list).size === list.length, "each name once"),
  );
}

/** The service names of assignments, in lower case. */
export function listNames(assignments: readonly Assignment[]): ReadonlySet<string> {
  return new Set(assignments.map(({ serviceName }) => foldCase(serviceName)));
}
