import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, onTestFinished } from "vitest";
import { prepareEmission } from "../../../src/commands/replay/emit-release.js";
import { runReplay } from "../../../src/commands/replay/run-replay.js";
import { planUpdate } from "../../../src/update/plan-update.js";
import { makeCsv, type TestRow } from "../../make-csv.js";

const root = fileURLToPath(new URL("../../../../../", import.meta.url));

/** A folder of made-up snapshots, a month apart. */
export function layFolder(...snapshots: (readonly (string | TestRow)[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-snapshots-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [index, rows] of snapshots.entries())
    writeFileSync(join(folder, `2026-0${index + 1}-01.csv`), makeCsv(rows));
  return folder;
}

/** A package of the same sources is built once for all replays. */
const workplace = mkdtempSync(join(tmpdir(), "ianakit-builds-"));
const emitRelease = prepareEmission(root, workplace);
afterAll(() => rmSync(workplace, { recursive: true }));

/** Replays a folder, and returns what was printed. */
export async function replay(
  folder: string,
  plan = planUpdate,
): Promise<{ isProven: boolean; lines: string[] }> {
  const lines: string[] = [];
  const isProven = await runReplay(root, folder, (line) => lines.push(line), { plan, emitRelease });
  return { isProven, lines };
}
