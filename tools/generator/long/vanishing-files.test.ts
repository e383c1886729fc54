import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder, runGenerate, writeTemporary } from "../test/commands/run-generate.js";
import { makeCsv, makeRow } from "../test/make-csv.js";
import { readTree } from "../test/read-tree.js";

const main = fileURLToPath(new URL("../dist/commands/main.js", import.meta.url));
const csv = makeCsv([makeRow("http 80/tcp")]);

/** A command that waits for its snapshot: it reads from a pipe, which the test fills. */
class WaitingCommand {
  readonly folder = makeFolder();
  readonly snapshot = join(this.folder, "2026-01-02.csv");
  readonly out = join(this.folder, "out");
  readonly #child;
  #said = "";

  constructor(...args: readonly string[]) {
    execFileSync("mkfifo", [this.snapshot]);
    const options = ["--data", this.snapshot, "--out", this.out, "--allow-small", ...args];
    this.#child = spawn(process.execPath, [main, ...options], { env: { ...process.env, NO_COLOR: "1" } });
    this.#child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#said += text;
    });
  }

  /** Opens the pipe, which succeeds once the command reads from it, and does something before it is filled. */
  async feed(text: string, meanwhile: () => void | Promise<void>): Promise<void> {
    const pipe = await open(this.snapshot, "w");
    await meanwhile();
    await pipe.writeFile(text);
    await pipe.close();
  }

  interrupt(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async end() {
    const [status, signal] = await once(this.#child, "close");
    return { status, signal, said: this.#said };
  }
}

describe.skipIf(process.platform === "win32")(
  "while a command reads (skipped on Windows, which has no such pipes)",
  () => {
    it("its snapshot may be removed: what was opened is read to its end", async () => {
      const command = new WaitingCommand();
      await command.feed(csv, () => rmSync(command.snapshot));
      expect(await command.end()).toMatchObject({ status: 0 });
      expect(readTree(command.out)["tcp/src/generated/constants.ts"]).toContain("HTTP = 80");
    });

    it("its snapshot may be cut: it is refused, and nothing is written", async () => {
      const command = new WaitingCommand();
      await command.feed(csv.slice(0, -5), () => {});
      expect(await command.end()).toMatchObject({
        status: 1,
        said: expect.stringContaining("[complete-file]"),
      });
      expect(existsSync(command.out)).toBe(false);
    });

    it("its ledger may be removed: that is told, and nothing is written", async () => {
      const ledger = writeTemporary("ledger.json", "{}");
      const command = new WaitingCommand("--ledger", ledger);
      await command.feed(csv, () => rmSync(ledger));
      expect(await command.end()).toMatchObject({
        status: 1,
        said: expect.stringMatching(/ledger\.json: cannot be read: ENOENT/),
      });
      expect(existsSync(command.out)).toBe(false);
    });

    it.each(["SIGINT", "SIGTERM"] as const)(
      "%s may end it: it says what follows, and nothing is written",
      async (signal) => {
        const command = new WaitingCommand();
        await command.feed("", async () => {
          command.interrupt(signal);
          const said = expect.stringContaining(`interrupted by ${signal}`);
          expect(await command.end()).toMatchObject({ signal, said });
        });
        expect(existsSync(command.out)).toBe(false);
      },
    );
  },
);

it("files of the last run may be gone or changed: the next one puts them right", async () => {
  const snapshot = writeTemporary("2026-01-02.csv", csv);
  const args = ["--data", snapshot, "--out", makeFolder(), "--allow-small"] as const;
  await runGenerate(...args);
  const before = readTree(args[3]);
  rmSync(join(args[3], "tcp"), { recursive: true });
  writeFileSync(join(args[3], "udp/src/generated/constants.ts"), "half of");
  expect((await runGenerate(...args)).status).toBe(0);
  expect(readTree(args[3])).toEqual(before);
});
