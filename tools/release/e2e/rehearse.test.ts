import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCommand } from "../src/commands/run-command.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Beside the repository, not in it: a year of the registry's snapshots. */
const history = fileURLToPath(new URL("../../../../shared/history", import.meta.url));
const isThere = existsSync(history);

// All that CI runs is run beside these tests: here the fast part of it is enough.
test.skipIf(!isThere)(
  `six snapshots become releases without a hand${isThere ? "" : " (needs snapshots in ../shared/history)"}`,
  async () => {
    const main = "tools/release/dist/commands/main.js";
    const output = await runCommand(process.execPath, [main, "rehearse", history, "--most", "6", "--quick"], {
      folder: root,
    });
    expect(output).toMatch(/\n6 days, 2 releases, 0 hands, 0 broken\n$/);
    expect(output).toContain("A change of the code on day");
  },
  2_400_000,
);
