import { types } from "node:util";

/** Whether an export is an enum: to a program the namespace of a module with one export a member. */
export function isEnum(value: unknown): value is Readonly<Record<string, unknown>> {
  return types.isModuleNamespaceObject(value);
}
