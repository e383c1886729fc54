import { fileURLToPath } from "node:url";
import { registryInfo } from "@ianakit/registry";
import { assignments } from "@ianakit/registry/details";
import type { Changes } from "./changes.js";
import { compareWithRelease } from "./compare-with-release.js";
import { listMonths } from "./list-months.js";

const REPOSITORY = fileURLToPath(new URL("../../../../", import.meta.url));

/** Changes that are listed, and the rest of their month. */
const ENOUGH = 30;

/** What changed in the last update, and what the registry dates last. */
export async function makeChanges(): Promise<Changes> {
  return {
    date: registryInfo.date,
    update: await compareWithRelease(REPOSITORY),
    months: listMonths(assignments(), ENOUGH),
  };
}
