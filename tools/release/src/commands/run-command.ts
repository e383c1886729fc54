import { type ChildProcess, spawn } from "node:child_process";

/** How a program is run. */
export interface CommandOptions {
  readonly folder: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Told of what it prints, as it comes. */
  readonly onOutput?: (text: string) => void;
  /** Ends the program when it is aborted, and all that the program has started. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a program to its end.
 *
 * @returns what it printed to its standard output
 * @throws with all that it printed if it fails
 */
export async function runCommand(
  command: string,
  arguments_: readonly string[],
  { folder, environment = process.env, onOutput = () => {}, signal }: CommandOptions,
): Promise<string> {
  signal?.throwIfAborted();
  const child = spawn(command, arguments_, {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    // In a process group of its own, which can be ended as a whole.
    detached: signal !== undefined,
  });
  const end = () => endGroup(child);
  signal?.addEventListener("abort", end);
  let output = "";
  let printed = "";
  const take = (text: string) => {
    printed += text;
    onOutput(text);
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    take(text);
  });
  child.stderr.setEncoding("utf8").on("data", take);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  ).finally(() => signal?.removeEventListener("abort", end));
  signal?.throwIfAborted();
  if (code !== 0) throw new Error(`${command} ${arguments_.join(" ")} failed:\n${printed}`);
  return output;
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGTERM");
  } catch (error) {
    // It ended just now.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
