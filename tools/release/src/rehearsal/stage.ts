import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../commands/run-command.js";
import { type PackageRegistry, startPackageRegistry } from "./package-registry.js";
import { RECORD_VARIABLE } from "./recorded-gh.js";
import { IDENTITY, layOrigin, openClone } from "./repository.js";

/** Where a rehearsal takes place: a bare origin, a package registry on loopback, a `gh` that records. */
export interface Stage {
  readonly folder: string;
  readonly packageRegistry: PackageRegistry;
  /** The file that `gh` keeps its record in. */
  readonly record: string;
  /** Ends what runs here when it is aborted. */
  readonly signal: AbortSignal;
  /** A fresh clone with its dependencies installed. */
  readonly clone: (branch?: string) => Promise<string>;
  /** Runs a program in a clone; answers what it printed. */
  readonly run: (clone: string, command: string, ...arguments_: readonly string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Sets a stage for the repository as it is committed.
 *
 * @param root - the repository
 * @param signal - ends what runs on the stage when it is aborted
 */
export async function setStage(root: string, signal: AbortSignal): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "ianakit-rehearsal-"));
  const origin = join(folder, "origin.git");
  const record = join(folder, "github.json");
  await layOrigin(root, origin);
  const programs = await layGh(folder);
  const packageRegistry = await startPackageRegistry(join(folder, "verdaccio"));
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ...IDENTITY,
    [RECORD_VARIABLE]: record,
    PATH: `${programs}${delimiter}${process.env.PATH}`,
    GITHUB_REPOSITORY: "example/ianakit",
    GITHUB_OUTPUT: "",
    // What one clone built, another need not: as with a remote cache.
    TURBO_CACHE_DIR: join(folder, "turbo"),
    TURBO_TELEMETRY_DISABLED: "1",
  };
  let count = 0;
  return {
    folder,
    packageRegistry,
    record,
    signal,
    clone: async (branch) => {
      count += 1;
      const clone = join(folder, `clone-${count}`);
      await openClone(origin, clone, { branch, signal });
      return clone;
    },
    run: (clone, command, ...arguments_) =>
      runCommand(command, arguments_, { folder: clone, environment, signal }),
    close: async () => {
      await packageRegistry.stop();
      await rm(folder, { recursive: true, maxRetries: 3 });
    },
  };
}

/** Puts a `gh` into a folder of its own, to stand before the real one. */
async function layGh(folder: string): Promise<string> {
  const programs = join(folder, "bin");
  await mkdir(programs);
  const program = fileURLToPath(new URL("./recorded-gh.js", import.meta.url));
  await writeFile(join(programs, "gh"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  await chmod(join(programs, "gh"), 0o755);
  return programs;
}
