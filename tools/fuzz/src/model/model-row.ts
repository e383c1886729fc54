import { removeAddresses } from "@ianakit/generator/stages";
import type { Cells } from "./read-cells.js";

/** What a row says, read by the rules of the registry anew: what is generated is compared with it. */
export interface ModelRow {
  readonly cells: Cells;
  readonly name: string;
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Empty for a row that names none. */
  readonly transport: string;
  readonly serviceCode: number | undefined;
  readonly aliasOf: string | undefined;
  readonly notes: string;
  readonly description: string;
}

/** A row's meaning. Which addresses are dropped from its text is the generator's own rule, tested elsewhere. */
export function toModelRow(cells: Cells): ModelRow {
  const [name = "", ports = "", written = "", description = ""] = cells;
  // Capitals, leading zeros and spaces or a dash in a range are strange, but harmless.
  const transport = written.toLowerCase();
  const [first, last = first] = ports === "" ? [] : ports.split(/[-–]/).map(Number);
  const notes = removeAddresses(cells[11] ?? "");
  const [, aliasOf] = /This entry is an alias to "([^"\n]*)"/.exec(notes) ?? [];
  return {
    ...{ cells, name, first, last, transport, aliasOf, notes },
    serviceCode: cells[9] === "" ? undefined : Number(cells[9]),
    description: removeAddresses(description),
  };
}

/** Whether a row assigns its port without a name, as that of "any private file service" does. */
export function isAssignedWithoutName({ name, description }: ModelRow): boolean {
  return name === "" && /^any private\b/i.test(description);
}
