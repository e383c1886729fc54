import { spawn } from "node:child_process";

/** How a program is run. */
export interface CommandOptions {
  readonly folder: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Told of what it prints, as it comes. */
  readonly onOutput?: (text: string) => void;
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
  { folder, environment = process.env, onOutput = () => {} }: CommandOptions,
): Promise<string> {
  const child = spawn(command, arguments_, {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
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
  );
  if (code !== 0) throw new Error(`${command} ${arguments_.join(" ")} failed:\n${printed}`);
  return output;
}
