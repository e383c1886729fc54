import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { RegistryCase } from "../judge/verdict.js";
import { CASES_FOLDER } from "./read-cases.js";

/** Keeps a registry that went wrong, for a person to name it and commit it. It is replayed first from then on. */
export function keepCase(registry: RegistryCase | undefined): void {
  if (registry === undefined) return;
  const { csv, before } = registry;
  const name = `found-${createHash("sha256")
    .update(JSON.stringify([csv, before]))
    .digest("hex")
    .slice(0, 12)}`;
  writeFileSync(`${CASES_FOLDER}${name}.csv`, csv);
  if (before !== undefined) writeFileSync(`${CASES_FOLDER}${name}.before.csv`, before);
  console.log(`kept as tools/fuzz/cases/${name}.csv; ${JSON.stringify({ csv, before })}`);
}
