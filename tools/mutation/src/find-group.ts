import { GROUPS } from "./groups.js";

/**
 * The group that a mutated file is of.
 *
 * @throws where it is of none: nobody would see its score
 */
export function findGroup(file: string): string {
  const group = GROUPS.find(({ files }) => files.test(file));
  if (group === undefined) throw new Error(`${file} is of no group: tools/mutation/src/groups.ts has them`);
  return group.name;
}
