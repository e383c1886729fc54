import { failOn } from "../problem.js";
import type { Repository } from "./locate-repository.js";
import { readPackages } from "./read-inputs.js";

/** Checks `data/` more strictly than generating does: a correction that is no longer needed fails too. */
export async function checkData({ csv, corrections, ledger }: Repository): Promise<void> {
  const { warnings } = await readPackages({ csv, corrections, ledger, isSmallAllowed: false });
  failOn(warnings.filter(({ rule }) => rule === "needed-correction"));
}
